package main

// This file is the command line: its flags, and the help that explains them.

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/sweep"
)

const usage = `play runs a Python listing on the simulated machine, in virtual time.

    go run ./scripts/play [flags] FILE.py [flags] [-- ARG...]
    go run ./scripts/play --sweep NAME=FROM:TO [flags] FILE.py or FOLDER
    go run ./scripts/play [flags] PROGRAM PROGRAM...
    go run ./scripts/play [flags] FOLDER

FILE.py may be -, then the listing is read from stdin. Modules and packages beside it can be imported.
Words after -- are the program's sys.argv[1:].

Several PROGRAMs run side by side on one machine, each a process of its own; their lines come out with their names before
them. A program is a file, or a line in quotes that says more:

    "listener.py news | from 0.1s | types Ada | SIGINT at 6s"

which is: its arguments, when it starts (the first starts at 0), a line of its standard input, a signal (SIGINT, SIGTERM,
SIGKILL) that it gets. A FOLDER has such lines in its file programs.txt, with a name and a colon before each.

The run
  --param NAME=VALUE    sets a parameter ("NAME = … # @param" in the listing); repeatable.
                        A word needs no quotes: --param HOW=tasks
  --list-params         lists the listing's parameters and their ranges, and runs nothing
  --seed N              the seed of everything that is left open (0)
  --switch MODE         where threads may be switched:
                          gil   CPython 3.13: at calls and loop ends, after 5 ms (the default)
                          any   at any bytecode, as the language allows
                          free  free-threaded: several cores at once
  --schedule STRING     replays recorded choices (--stats prints a run's schedule)
  --cores N             cores of the simulated machine
  --switch-interval D   how long a waiting thread waits before it asks for the GIL (5ms)
  --machine LIST        any of cores=4, switch_interval=5ms, and what things cost (in the model's figures):
                        bytecode=50ns, thread_start=300us, thread_switch=2us, thread_memory=16000 (bytes),
                        task_create=10us, task_step=4us, task_memory=1100
  --interrupt D         presses Ctrl-C at this virtual time (1.5s); repeatable

What comes out
  --trace KIND          also writes what happened, as
                          text      one event a line
                          json      tracks, spans, links, marks and counters
                          perfetto  for ui.perfetto.dev and chrome://tracing
                          speedscope  for speedscope.app
                          csv       the spans as a table
                          columns   the bytes that the page draws from
                          svg       a picture: lanes on a time axis, with legend and caption
  -o FILE               where the trace goes; - is stdout, after the program's own output
                        (the default for text)
  --svg FILE            the picture, whatever --trace writes; - is stdout
  --stats               prints on stderr what the run took
  --inspect D           stops at this moment (1.5s, 20ms) and prints on stderr what the program looks like inside:
                        stacks with variables, loops, locks, queues, the GIL
  --log FILE            the callback log: every handle that an event loop ran, in order, one a line

Sweep: the listing, or each of a folder's, for many values of a parameter
  --sweep RANGE         NAME=FROM:TO, then :log for a logarithmic range, the number of values (20) and of seeds (3):
                        REQUESTS=1:10000:log  THREADS=1:50:25:5
  --measure LIST        what is told, of time, memory, switches, threads, tasks, busy, gil, requests (time,memory)
  --csv FILE            all figures of all runs as a table; - is stdout
  --svg FILE            a chart of the first measure; - is stdout

Limits (a run that meets one says so and keeps what it printed)
  --max-steps N         instructions
  --max-memory BYTES    modelled memory: beyond it the program gets a MemoryError
  --max-output BYTES    what it prints

Exit codes: the program's own (0, 1 for an uncaught exception, what sys.exit says) · 2 a wrong
command line · 3 a deadlock · 4 a limit was reached · 70 an error of the simulator · 74 a file
could not be read or written. "go run" itself turns every code but 0 into 1; for the exact one:
go build -o play ./scripts/play
`

// options are a parsed command line.
type options struct {
	programs   []string // files, lines that say more, or one folder
	argv       []string // what follows --
	params     []param
	listParams bool
	seed       uint64
	switchMode string
	schedule   string
	cores      int
	interval   time.Duration
	costs      map[string]int64 // ns or bytes
	trace      string
	output     string
	log        string
	interrupts []int64 // ns
	stats      bool
	inspect    time.Duration // -1: not asked for
	sweep      string
	measures   []string
	csv, svg   string
	maxSteps   int64
	maxMemory  int64
	maxOutput  int
}

// A param is one --param NAME=VALUE.
type param struct{ name, value string }

var (
	errHelp     = errors.New("help asked for")
	switchModes = []string{"gil", "any", "free"}
	traceKinds  = []string{"text", "json", "perfetto", "speedscope", "csv", "columns", "svg"}
)

// parse reads a command line; flags may stand before the file and after it.
func parse(args []string) (*options, error) {
	o := &options{measures: []string{"time", "memory"}}
	if i := slices.Index(args, "--"); i >= 0 {
		args, o.argv = args[:i], args[i+1:]
	}
	f := flag.NewFlagSet("play", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Func("param", "", o.addParam)
	f.BoolVar(&o.listParams, "list-params", false, "")
	f.Uint64Var(&o.seed, "seed", 0, "")
	f.StringVar(&o.switchMode, "switch", "gil", "")
	f.StringVar(&o.schedule, "schedule", "", "")
	f.Func("cores", "", func(n string) error { return o.setMachine("cores=" + n) })
	f.Func("switch-interval", "", func(d string) error { return o.setMachine("switch_interval=" + d) })
	f.Func("machine", "", o.setMachine)
	f.StringVar(&o.trace, "trace", "", "")
	f.StringVar(&o.output, "o", "", "")
	f.StringVar(&o.log, "log", "", "")
	f.Func("interrupt", "", o.addInterrupt)
	f.BoolVar(&o.stats, "stats", false, "")
	f.DurationVar(&o.inspect, "inspect", -1, "")
	f.StringVar(&o.sweep, "sweep", "", "")
	f.Func("measure", "", o.setMeasures)
	f.StringVar(&o.csv, "csv", "", "")
	f.StringVar(&o.svg, "svg", "", "")
	f.Int64Var(&o.maxSteps, "max-steps", 0, "")
	f.Int64Var(&o.maxMemory, "max-memory", 0, "")
	f.IntVar(&o.maxOutput, "max-output", 0, "")
	for len(args) > 0 {
		if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
			return nil, errHelp
		} else if err != nil {
			return nil, fmt.Errorf("%w (--help tells more)", err)
		}
		if args = f.Args(); len(args) > 0 {
			o.programs, args = append(o.programs, args[0]), args[1:]
		}
	}
	return o, o.check()
}

func (o *options) addParam(text string) error {
	name, value, ok := strings.Cut(text, "=")
	if !ok || name == "" {
		return errors.New("it is --param NAME=VALUE")
	}
	o.params = append(o.params, param{name, value})
	return nil
}

func (o *options) addInterrupt(text string) error {
	at, err := time.ParseDuration(text)
	if err != nil || at < 0 {
		return errors.New("it is --interrupt D, a time like 1.5s")
	}
	o.interrupts = append(o.interrupts, int64(at))
	return nil
}

// setMachine reads KEY=VALUE,…: numbers, and times like 2us (a number alone is in seconds).
func (o *options) setMachine(text string) error {
	var costs kernel.Costs
	for pair := range strings.SplitSeq(text, ",") {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			return fmt.Errorf("it is --machine KEY=VALUE,…, not %q", pair)
		}
		n, err := strconv.ParseInt(value, 10, 64)
		if key != "cores" && !strings.HasSuffix(key, "_memory") {
			d, bad := time.ParseDuration(value)
			if seconds, plain := strconv.ParseFloat(value, 64); plain == nil {
				d, bad = time.Duration(seconds*1e9), nil
			}
			n, err = int64(d), bad
		}
		if err != nil {
			return fmt.Errorf("%s: %q is no number, or no time like 2us", key, value)
		}
		switch key {
		case "cores":
			if refused := kernel.CheckCores(n); refused != "" {
				return errors.New(refused)
			}
			o.cores = int(n)
		case "switch_interval":
			if refused := kernel.CheckSwitchInterval(n); refused != "" {
				return errors.New(refused)
			}
			o.interval = time.Duration(n)
		default:
			if refused := costs.Set(key, n); refused != "" {
				return errors.New(refused)
			}
			if o.costs == nil {
				o.costs = map[string]int64{}
			}
			o.costs[key] = n
		}
	}
	return nil
}

func (o *options) setMeasures(text string) error {
	o.measures = strings.Split(text, ",")
	for _, key := range o.measures {
		if sweep.MeasureIndex(key) < 0 {
			var known []string
			for _, m := range sweep.Measures {
				known = append(known, m.Key)
			}
			return fmt.Errorf("there is no measure %q: choose of %s", key, strings.Join(known, ", "))
		}
	}
	return nil
}

// check refuses combinations that mean nothing.
func (o *options) check() error {
	switch {
	case len(o.programs) == 0:
		return errors.New("which listing? FILE.py is missing (--help tells more)")
	case o.sweep == "" && o.csv != "":
		return errors.New("--csv is of a sweep: it needs --sweep NAME=FROM:TO")
	case o.sweep != "" && (len(o.programs) > 1 || o.programs[0] == "-" || o.trace != "" || o.log != "" || o.inspect >= 0 || o.stats):
		return errors.New("a sweep takes a file or a folder, and has no --trace, --log, --stats or --inspect")
	case len(o.programs) > 1 && slices.Contains(o.programs, "-"):
		return errors.New("of several programs none can be read from stdin")
	case !slices.Contains(switchModes, o.switchMode):
		return fmt.Errorf("--switch is %s, not %q", strings.Join(switchModes, ", "), o.switchMode)
	case o.trace != "" && !slices.Contains(traceKinds, o.trace):
		return fmt.Errorf("--trace is %s, not %q", strings.Join(traceKinds, ", "), o.trace)
	case o.trace == "" && o.output != "":
		return errors.New("-o says where the trace goes: it needs --trace")
	case o.trace != "" && o.trace != "text" && o.output == "":
		return fmt.Errorf("--trace %s needs -o FILE (-o - is stdout)", o.trace)
	case o.maxSteps < 0 || o.maxMemory < 0 || o.maxOutput < 0:
		return errors.New("a number of things cannot be negative")
	}
	return nil
}

package sim

// What goes into a run and what comes out.

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// File is one file of a program.
type File struct{ Name, Text string }

// Program is everything that determines a run.
type Program struct {
	Files    []File // the first is the main file; the others can be imported by it
	Argv     []string
	Stdin    string
	Seed     uint64
	Switch   string // "gil" (the default), "any" or "free": where threads can be switched (SEMANTICS G1–G3)
	Schedule string // recorded choices to replay; "" for seeded ones
	NoTrace  bool
	// Story asks the trace for what only its text form shows: each iteration of a loop, what tasks await and return.
	Story bool
	// Interrupts are the virtual times, in ns, at which the reader presses Ctrl-C: the program gets SIGINT (SEMANTICS E5).
	Interrupts []int64
	// CallbackLog asks for Result.CallbackLog.
	CallbackLog bool
	Machine     Machine
	Limits      Limits
	// Processes are several programs that run side by side, on one machine and one clock, which can reach one another through its
	// loopback. None: the first file alone is the program. Argv, Stdin and Interrupts are of a lone program; each of several has its own.
	Processes []Process
}

// Process is one of several programs: an operating system's process with an interpreter, arguments, input and output of its own.
type Process struct {
	Name    string // on its track and over its output; "" = its main file's name, without .py, and its arguments
	Main    string // the name of its main file, one of Program.Files; "" = the first one
	Argv    []string
	Stdin   string
	Start   int64 // when it starts, ns; the first one starts at 0
	Signals []Signal
}

// Signal is a signal that a process gets from outside.
type Signal struct {
	At     int64 // ns; nothing happens where the process does not live then
	Number int   // as on Linux: 2 is Ctrl-C, 9 and 15 are what kill sends
}

// sigInt is the signal of Ctrl-C.
const sigInt = 2

// processes are the programs of a run, at least one, defaults filled in; refused says in a sentence why they cannot run.
func (p *Program) processes() (list []Process, refused string) {
	if len(p.Files) == 0 {
		return nil, "the program has no file"
	}
	if len(p.Processes) == 0 {
		alone := Process{Argv: p.Argv, Stdin: p.Stdin}
		for _, at := range p.Interrupts {
			alone.Signals = append(alone.Signals, Signal{at, sigInt})
		}
		list = []Process{alone}
	} else {
		list = append(list, p.Processes...)
	}
	for i := range list {
		q := &list[i]
		if q.Main == "" {
			q.Main = p.Files[0].Name
		}
		if q.Name == "" {
			q.Name = strings.Join(append([]string{strings.TrimSuffix(q.Main, ".py")}, q.Argv...), " ")
		}
		if !slices.ContainsFunc(p.Files, func(f File) bool { return f.Name == q.Main }) {
			return nil, "there is no file '" + q.Main + "' for the program " + q.Name
		}
		if q.Start < 0 || i == 0 && q.Start > 0 {
			return nil, "the program " + q.Name + " cannot start at " + itoa(int(q.Start)) + " ns: the first program starts at 0, no other before it"
		}
		for _, s := range q.Signals {
			if s.Number < 1 || s.Number > 64 {
				return nil, "there is no signal " + itoa(s.Number) + " for the program " + q.Name + ": they are numbered from 1 to 64"
			}
		}
	}
	return list, ""
}

// Machine are settings of the simulated machine; zero means the default.
type Machine struct {
	Cores          int
	SwitchInterval int64 // ns
	// Costs are prices other than the default ones, by their keys (kernel.Settings), in ns or bytes.
	Costs map[string]int64
}

// refused says in a sentence why there is no such machine; "" when there is. Prices are checked where they are set.
func (m Machine) refused() string {
	if m.Cores != 0 {
		if refused := kernel.CheckCores(int64(m.Cores)); refused != "" {
			return refused
		}
	}
	if m.SwitchInterval != 0 {
		return kernel.CheckSwitchInterval(m.SwitchInterval)
	}
	return ""
}

// Limits bound a run; zero means the default.
type Limits struct {
	Steps     int64 // VM instructions; rounds of event loops and waits count as some (shared.spent)
	Memory    int64 // bytes of modelled heap
	Output    int   // bytes of stdout and stderr together
	Recursion int   // frames
	Events    int   // events kept in the trace
}

// limits are those that an interpreter keeps itself.
func (p *Program) limits() vm.Limits {
	return vm.Limits{Memory: p.Limits.Memory, Recursion: p.Limits.Recursion}
}

// The default limits: some seconds of a browser's time, and what a page can show.
const (
	DefaultSteps  = 300_000_000
	DefaultOutput = 1 << 20
)

// Chunk is a piece of output.
type Chunk struct {
	At     int64 // virtual ns
	Stream uint8 // 1 stdout, 2 stderr
	Track  trace.TrackID
	Text   string
	// Process is the program that printed it, or whose child process did: its place in Program.Processes.
	Process int
}

// Problem is an error with its place: lines and columns count from 1 (columns in UTF-16 units), 0 is unknown.
type Problem struct {
	Kind, Msg, File            string
	Line, Col, EndLine, EndCol int
}

// Stats are the sums of a run; times in virtual ns, memory in modelled bytes.
type Stats struct {
	End, Steps                                       int64
	Switches, PeakThreads, PeakTasks, Threads, Tasks int64
	PeakMemory, BusyNs                               int64
	BusyPercent                                      float64
	GILWaitNs, Iterations                            int64
	PeakRequests                                     int64 // at the simulation's hosts at the same time, waiting or being served
	Choices                                          int
}

// Result is what a run did.
type Result struct {
	ExitCode int // of several programs, the first that is not 0
	// Ends are how the programs ended, in the order of Program.Processes; a program on its own has one too.
	Ends     []End
	Output   []Chunk
	Problems []Problem
	Trace    *trace.Trace // nil with NoTrace or when nothing ran
	Stats    Stats
	Schedule string
	Hash     string // of the trace
	// CallbackLog names every handle that an event loop ran, in order, as scripts/oracle/oracle.py does for CPython's loop.
	CallbackLog []string
}

// End is how one program ended.
type End struct {
	Name     string
	Track    trace.TrackID
	ExitCode int // 128 and the number of the signal where one ended it, as a shell says
	Start    int64
	End      int64 // ns; -1 = the run was over before it was
}

// Exit codes of the playground's own.
const (
	ExitDeadlock = 3
	ExitLimit    = 4
	ExitInternal = 70
)

// Stdout returns the text written to standard output, Stderr that to standard error, by all programs.
func (r *Result) Stdout() string { return r.stream(1, -1) }
func (r *Result) Stderr() string { return r.stream(2, -1) }

// StdoutOf and StderrOf return what one program wrote, by its place in Program.Processes.
func (r *Result) StdoutOf(process int) string { return r.stream(1, process) }
func (r *Result) StderrOf(process int) string { return r.stream(2, process) }

func (r *Result) stream(n uint8, process int) string {
	var b strings.Builder
	for _, c := range r.Output {
		if c.Stream == n && (process < 0 || c.Process == process) {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

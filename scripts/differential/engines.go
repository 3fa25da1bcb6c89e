package main

// Both judges of a program: CPython, in a process each, and our engine in this process.

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// An outcome is what a program printed and how it ended.
type outcome struct {
	Out  string `json:"out"`
	Err  string `json:"err"`
	Code int    `json:"code"` // below 0: killed by that signal, as what does not end is
}

// addresses are what two runs of one program may differ in.
var addresses = regexp.MustCompile(`0x[0-9a-f]{6,16}\b`)

// inLibrary are a traceback's entries of library files, which are not the same files on both sides.
var inLibrary = regexp.MustCompile(`(?m)^[ |]*File "([^"<]*/[^"]*|[a-z_]+)\.py", line \d+, in .*\n(?:[ |]*    .*\n)*`)

// overBudget is what a MemoryError says here, and there nothing.
var overBudget = regexp.MustCompile(`(: |\b)the listing wants more than the playground's memory budget of \d+ MB`)

// signOfNaN is how a NaN begins in a pickle: its sign is the processor's.
var signOfNaN = strings.NewReplacer(`G\xff\xf8\x00`, `G\x7f\xf8\x00`)

// whereFrom is where a module of the library comes from.
var whereFrom = regexp.MustCompile(`(<module '[\w.]+') (?:from '/[^']*'|\((?:frozen|built-in|playground)\))>`)

// text is everything that must be the same on both sides.
func (o outcome) text() string {
	o.Err = strings.ReplaceAll(o.Err, "Unicode character name not known to the playground", "unknown Unicode character name")
	cut := inLibrary.ReplaceAllStringFunc(o.Err, func(entry string) string {
		if strings.Contains(entry, `"program.py"`) {
			return entry
		}
		return ""
	})
	o.Out = whereFrom.ReplaceAllString(signOfNaN.Replace(o.Out), "$1>")
	o.Out, cut = overBudget.ReplaceAllString(o.Out, ""), overBudget.ReplaceAllString(cut, "")
	return addresses.ReplaceAllString(fmt.Sprintf("%s--- stderr, exit %d\n%s", o.Out, o.Code, cut), "0x…")
}

// cpython runs each program in a process of its own, as a reader would.
type cpython struct {
	path, folder     string
	seconds          int    // that a program may take
	withoutCollector string // for run's env: no cycle is collected until the program asks for it or ends
}

// startCPython finds a CPython 3.13 ($ORACLE_PYTHON, the PATH, pyenv).
func startCPython() (*cpython, error) {
	candidates := []string{os.Getenv("ORACLE_PYTHON"), "python3.13"}
	home, _ := os.UserHomeDir()
	found, _ := filepath.Glob(home + "/.pyenv/versions/3.13*/bin/python3.13")
	for _, python := range append(candidates, found...) {
		if python == "" {
			continue
		}
		if v, err := exec.Command(python, "-V").Output(); err != nil || !strings.HasPrefix(string(v), "Python 3.13.") {
			continue
		}
		folder, err := os.MkdirTemp("", "p")
		if err != nil {
			return nil, err
		}
		start := filepath.Join(folder, "start") // what stands there CPython imports before the program
		if err := os.Mkdir(start, 0o755); err != nil {
			return nil, err
		}
		err = os.WriteFile(filepath.Join(start, "sitecustomize.py"), []byte("import gc\ngc.set_threshold(0)\n"), 0o644)
		return &cpython{python, folder, 8, "PYTHONPATH=" + start}, err
	}
	return nil, fmt.Errorf("no CPython 3.13 here: set ORACLE_PYTHON to one")
}

// run asks CPython what a program does, with more environment variables. What CPython says of the folder is left out: here a program's file has none.
func (c *cpython) run(name, text string, env ...string) (outcome, error) {
	folder, err := os.MkdirTemp(c.folder, "")
	if err != nil {
		return outcome{}, err
	}
	defer os.RemoveAll(folder)
	if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
		return outcome{}, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(c.seconds)*time.Second)
	defer cancel()
	var out, err2 bytes.Buffer
	p := exec.CommandContext(ctx, c.path, name)
	p.Dir, p.Stdout, p.Stderr = folder, &out, &err2
	p.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONIOENCODING=utf-8", "NO_COLOR=1", "PYTHONDONTWRITEBYTECODE=1")
	p.Env = append(p.Env, env...)
	if err := p.Run(); err != nil && p.ProcessState == nil {
		return outcome{}, err
	}
	relative := func(b bytes.Buffer) string {
		return strings.ReplaceAll(strings.ToValidUTF8(b.String(), "\ufffd"), folder+"/", "")
	}
	return outcome{relative(out), relative(err2), p.ProcessState.ExitCode()}, nil
}

func (c *cpython) close() { os.RemoveAll(c.folder) }

// ours runs a program on our engine, for so many instructions.
func ours(name, text string, steps int64) outcome {
	r := sim.New().Run(sim.Program{
		Files:   []sim.File{{Name: name, Text: text}},
		NoTrace: true,
		Limits:  sim.Limits{Steps: steps, Output: 64 << 20},
	})
	return outcome{r.Stdout(), r.Stderr(), r.ExitCode}
}

// serve reads paths of listings, one a line, and answers each with a line of JSON: what the engine printed and which handles its event loops
// ran. scripts/oracle/oracle.py --serve answers the same for CPython.
func serve(requests io.Reader, answers io.Writer) {
	encoder, engine := json.NewEncoder(answers), sim.New()
	for lines := bufio.NewScanner(requests); lines.Scan(); {
		text, err := os.ReadFile(lines.Text())
		if err != nil {
			fatal(err)
		}
		r := engine.Run(sim.Program{
			Files:       []sim.File{{Name: filepath.Base(lines.Text()), Text: string(text)}},
			NoTrace:     true,
			CallbackLog: true,
			Limits:      sim.Limits{Steps: 50_000_000},
		})
		log := strings.Join(append(r.CallbackLog, ""), "\n")
		if err := encoder.Encode(map[string]any{"out": r.Stdout(), "err": r.Stderr(), "log": log, "code": r.ExitCode}); err != nil {
			fatal(err)
		}
	}
}

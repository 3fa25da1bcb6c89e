package main

// Both judges of a program: CPython, asked through oracle.py, and our engine in this process.

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

//go:embed oracle.py
var oracleSource string

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

// text is everything that must be the same on both sides.
func (o outcome) text() string {
	cut := inLibrary.ReplaceAllStringFunc(o.Err, func(entry string) string {
		if strings.Contains(entry, `"program.py"`) {
			return entry
		}
		return ""
	})
	o.Out, cut = overBudget.ReplaceAllString(o.Out, ""), overBudget.ReplaceAllString(cut, "")
	return addresses.ReplaceAllString(fmt.Sprintf("%s--- stderr, exit %d\n%s", o.Out, o.Code, cut), "0x…")
}

// cpython is a process that runs program after program.
type cpython struct {
	requests io.WriteCloser
	answers  *bufio.Reader
	process  *exec.Cmd
	seconds  int // that a program may take
}

// startCPython finds a CPython 3.13 ($ORACLE_PYTHON, the PATH, pyenv) and starts oracle.py on it.
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
		p := exec.Command(python, "-c", oracleSource)
		p.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONIOENCODING=utf-8", "NO_COLOR=1", "PYTHONDONTWRITEBYTECODE=1")
		p.Stderr = os.Stderr
		in, err := p.StdinPipe()
		if err != nil {
			return nil, err
		}
		out, err := p.StdoutPipe()
		if err != nil {
			return nil, err
		}
		return &cpython{in, bufio.NewReaderSize(out, 1<<20), p, 8}, p.Start()
	}
	return nil, fmt.Errorf("no CPython 3.13 here: set ORACLE_PYTHON to one")
}

// run asks CPython what a program does.
func (c *cpython) run(name, text string) (outcome, error) {
	request, err := json.Marshal(map[string]any{"name": name, "text": text, "seconds": c.seconds})
	if err != nil {
		return outcome{}, err
	}
	if _, err := c.requests.Write(append(request, '\n')); err != nil {
		return outcome{}, err
	}
	line, err := c.answers.ReadBytes('\n')
	if err != nil {
		return outcome{}, fmt.Errorf("CPython gave no answer: %w", err)
	}
	var o outcome
	return o, json.Unmarshal(line, &o)
}

func (c *cpython) close() {
	c.requests.Close()
	c.process.Wait()
}

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
// ran. oracle.py --serve answers the same for CPython.
func serve(requests io.Reader, answers io.Writer) {
	encoder := json.NewEncoder(answers)
	for lines := bufio.NewScanner(requests); lines.Scan(); {
		text, err := os.ReadFile(lines.Text())
		if err != nil {
			fatal(err)
		}
		r := sim.New().Run(sim.Program{
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

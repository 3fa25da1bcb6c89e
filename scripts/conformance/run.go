package main

// Running one test file: all its tests in one program, again from the next test whenever one of them ends the run.

import (
	_ "embed"
	"strings"
	"time"

	"github.com/asyncio-playground/playground/wasm/sim"
)

//go:embed driver.py
var driver string

type options struct {
	steps  int64
	list   bool
	only   string
	groups int
}

// outcome is what became of one test: "ok", "FAIL", "ERROR", "skip", "expected", "stopped" (it used up its budget or ended the run).
type outcome struct{ id, word, detail string }

// report is what became of a file.
type report struct {
	name     string
	outcomes []outcome
	fatal    string // the file could not be loaded, and why
	took     time.Duration
}

// run runs the tests of a module below test.
func run(sources []sim.File, module string, o options) *report {
	began := time.Now()
	r := &report{name: module}
	skip := 0 // tests that are dealt with
	for range 500 {
		result := sim.New().Run(sim.Program{
			Files:   append([]sim.File{{Name: "driver.py", Text: driver}}, sources...),
			Argv:    []string{module, itoa(skip), o.only},
			NoTrace: true,
			Limits:  sim.Limits{Steps: o.steps, Output: 64 << 20, Memory: 1 << 30},
		})
		done, running, finished := r.read(result.Stdout())
		skip += done
		if finished {
			break
		}
		if running == "" {
			if done == 0 {
				r.fatal = tail(result.Stderr())
				break
			}
			continue // it ended between two tests
		}
		// The run ended inside a test: by that test's own fault unless it was only the last of many to share the budget.
		if result.ExitCode != sim.ExitLimit || done == 0 {
			r.outcomes = append(r.outcomes, outcome{running, "stopped", tail(result.Stderr())})
			skip++
		}
	}
	r.took = time.Since(began)
	return r
}

// read takes the outcomes from what the driver printed; running is the test that began and did not end, and finished says that there are no more.
func (r *report) read(out string) (done int, running string, finished bool) {
	for _, part := range strings.Split(out, "\x1e") {
		fields := strings.Split(part, "\x1f")
		switch {
		case fields[0] == "finished":
			finished = true
		case fields[0] == "begin" && len(fields) >= 2:
			running = fields[1]
		case fields[0] == "end" && len(fields) >= 4:
			r.outcomes = append(r.outcomes, outcome{fields[1], fields[2], fields[3]})
			done++
			running = ""
		case fields[0] == "fixture" && len(fields) >= 3: // of a class or module: no test of its own
			r.outcomes = append(r.outcomes, outcome{fields[1], "ERROR", fields[2]})
		}
	}
	return done, running, finished
}

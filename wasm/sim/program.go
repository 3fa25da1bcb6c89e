package sim

// What goes into a run and what comes out.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/trace"
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
}

// Machine are settings of the simulated machine; zero means the default.
type Machine struct {
	Cores          int
	SwitchInterval int64 // ns
}

// Limits bound a run; zero means the default.
type Limits struct {
	Steps     int64 // VM instructions
	Memory    int64 // bytes of modelled heap
	Output    int   // bytes of stdout and stderr together
	Recursion int   // frames
	Events    int   // events kept in the trace
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
	ExitCode int
	Output   []Chunk
	Problems []Problem
	Trace    *trace.Trace // nil with NoTrace or when nothing ran
	Stats    Stats
	Schedule string
	Hash     string // of the trace
	// CallbackLog names every handle that an event loop ran, in order, as scripts/oracle/oracle.py does for CPython's loop.
	CallbackLog []string
}

// Exit codes of the playground's own.
const (
	ExitDeadlock = 3
	ExitLimit    = 4
	ExitInternal = 70
)

// Stdout returns the text written to standard output, Stderr that to standard error.
func (r *Result) Stdout() string { return r.stream(1) }
func (r *Result) Stderr() string { return r.stream(2) }

func (r *Result) stream(n uint8) string {
	var b strings.Builder
	for _, c := range r.Output {
		if c.Stream == n {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

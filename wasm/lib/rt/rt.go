// Package rt is what the library's modules share: the way from an interpreter's thread to the simulated machine under it.
//
// A module is declared as a vm.ModuleDef: a Go function that fills its namespace, Python source that runs on top, or both. Native
// functions that read the clock, block or wake others first settle what their thread has executed, so that virtual time is right.
package rt

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Env is what the modules of one interpreter know of their surroundings.
type Env struct {
	Interp *vm.Interp // set once the interpreter exists
	// Source returns the compiled Python source of a library file; it is kept between runs, so that text is asked for once.
	Source func(name string, text func() string) *vm.CompiledSource
	Argv   []string
	// Signal delivers a signal to the process, from outside or from the program itself; the module of signals sets it.
	Signal func(number int, by Sender)
	// Interrupt has the main thread call the program's handler of a signal, if there is one, when it next executes.
	Interrupt func(number int, by Sender)
	// SignalFD is told, where it is set, of each signal that arrives: what signal.set_wakeup_fd does for an event loop.
	SignalFD func(number int, by Sender)
	// Track is the track of what runs on t now: a task of its event loop, or 0 for the thread itself.
	Track func(t *vm.Thread) trace.TrackID
	// Actor is the track of whose doing the present moment is: that task's, its loop's where that runs a callback, or the thread's.
	Actor func(t *vm.Thread) trace.TrackID
	// Run is the run that the interpreter serves. It is nil while the interpreter is made ready for one (vm.Shelf): a module that
	// asks for it when it is imported cannot be imported ahead.
	*Run
}

// Run is what an interpreter knows of the run that it serves, as one of its processes.
type Run struct {
	Machine *kernel.Machine
	Seed    uint64
	Switch  string // "gil", "any" or "free"
	Files   []File // the program's own
	// Process is the number of the process, from 1, and Parent that of the one that started it; 0 = the run did.
	Process, Parent int
	// World holds, by package, what the processes of a run share.
	World map[string]any
	// Main is the listing; a child process runs it again under another name.
	Main *vm.CompiledSource
	// Start begins a process with an interpreter of its own, in which body runs: what it raises ends the process as an uncaught
	// exception ends a program.
	Start func(t *vm.Thread, name string, body func(t *vm.Thread) *vm.Exc) Process
	// Log is told, where it is set, each handle that an event loop runs: the callback log.
	Log func(line string)
	// Kill ends the process by a signal's default action; it does not return to a thread of that process.
	Kill func(number int)
	// Exit ends the process at once with a code, as os._exit does; it does not return.
	Exit func(code int)
	// SignalTo sends a signal to the process of that pid; false = there is none.
	SignalTo func(pid int64, number int, by Sender) bool
	// MainThread is the interpreter's main thread; signals are handled there.
	MainThread *vm.Thread
	// FileIndex gives the number of a file for trace positions.
	FileIndex func(name string) int
}

// PID is what os.getpid() gives in the process of that number; 0 is the one that started the programs, a shell.
func PID(number int) int64 { return 4241 + int64(number) }

// OwnSeed is the seed of what differs from process to process: random numbers that nobody seeded.
func (r *Run) OwnSeed() uint64 { return r.Seed + uint64(r.Process-1)*0x9e3779b97f4a7c15>>16 }

// Process is a process that was started.
type Process interface {
	Kernel() *kernel.Process
	ExitCode() int // once it has ended; the negative number of the signal that ended it, if one did
	Signal(number int, by Sender)
}

// File is one of the program's own files.
type File struct{ Name, Text string }

// Kernel returns the simulated thread under an interpreter's thread.
func Kernel(t *vm.Thread) *kernel.Thread { return t.Local.(*kernel.Thread) }

// Ident is what threading.get_ident() gives: a number that looks like CPython's.
func Ident(k *kernel.Thread) int64 { return 0x7f4000000000 + int64(k.ID)*0x1000 }

// Settle charges the clock for what t has executed since the last settlement and returns the simulated thread.
func Settle(t *vm.Thread) *kernel.Thread {
	k := Kernel(t)
	if n := t.Settle(); n > 0 {
		k.Consume(n * k.Machine().Costs().Bytecode)
	}
	return k
}

// Now is the virtual time that t reads, in ns since the start of the run.
func Now(t *vm.Thread) int64 { return Settle(t).Clock() }

// Boot is what time.monotonic() and a loop's time() read when a run begins, in seconds: fixed, so that runs agree.
const Boot = 1000

// Seconds converts ns to the seconds that Python uses.
func Seconds(ns int64) float64 { return float64(ns) / 1e9 }

// Nanos converts seconds to ns; what is beyond the range of a virtual clock becomes its largest value.
func Nanos(s float64) int64 {
	if s >= 9e9 {
		return 9e18
	}
	return int64(s*1e9 + 0.5)
}

// Where is the position in the reader's code that t is executing, as the trace stores it.
func (e *Env) Where(t *vm.Thread) uint32 {
	w := t.Where()
	return trace.Where(e.FileIndex(w.File), w.Line)
}

// Spawn starts a simulated thread that runs body with an interpreter's thread of its own. k is set before body runs.
func (e *Env) Spawn(t *vm.Thread, name string, daemon bool, body func(t *vm.Thread)) *kernel.Thread {
	Settle(t)
	in := t.In
	return e.Machine.Spawn(name, daemon, 0, func(k *kernel.Thread) {
		nt := in.NewThread()
		e.Attach(nt, k)
		body(nt)
		Settle(nt)
		nt.End() // else its stack would be kept, and searched, until the run is over
	})
}

// Attach ties an interpreter's thread to a simulated one.
func (e *Env) Attach(t *vm.Thread, k *kernel.Thread) {
	t.Local = k
	k.Local = t
	var spot vm.Spot
	var where uint32
	k.WhereFn = func() uint32 { // asked at each wait: often at the same place
		if s := t.UserSpot(); s != spot {
			spot, where = s, e.Where(t)
		}
		return where
	}
	k.Expire = t.Expire
	bytecode := e.Machine.Costs().Bytecode
	t.Grant(max(1, k.Slice()/bytecode))
}

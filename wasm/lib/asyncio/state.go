package asyncio

// What one run keeps: per thread its running loop and context; types and counters.

import (
	"strconv"
	"unsafe"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// state is the asyncio of one run.
type state struct {
	env        *rt.Env
	taskNames  int64  // numbers given to unnamed tasks (SEMANTICS B7)
	names      []byte // the last of those names, one behind the other
	iterations int64
	loops      []*Loop
	reaped     int64       // what the interpreter had run when reapWhenStuck last looked
	foreign    []vm.Value  // tasks of other classes, told of by _register_task
	outside    *vm.Methods // of the loop, what libraries in Go do without; nil until one asks
	entered    []entered   // current tasks of loops of other classes

	future, task, loop, handle, timer, futureIter, wakeup, stepper *vm.Type
	contextVar, context, token                                     *vm.Type
	missing                                                        vm.Value // Token.MISSING
	invalidState                                                   *vm.Type

	sleep      sleeping
	gathering  *vm.Type
	creators   *vm.Methods // of a loop: create_task
	clocks     *vm.Methods // of a loop: time
	results    *vm.Methods // of a future: result
	soon       *vm.Methods // of a loop: call_soon
	ats        *vm.Methods // … call_at
	primitives primitives
	partings   map[*Task]vm.Value // what is told when a task's coroutine has returned, see partWith
}

// newTaskName is Task-1 and so on.
func (s *state) newTaskName() string {
	const longest, room = 32, 1024
	if s.taskNames++; cap(s.names)-len(s.names) < longest {
		s.names = make([]byte, 0, room)
	}
	from := len(s.names)
	s.names = strconv.AppendInt(append(s.names, "Task-"...), s.taskNames, 10)
	return unsafe.String(&s.names[from], len(s.names)-from)
}

// threadState is the asyncio of one thread.
type threadState struct {
	running *Loop
	context *Context
}

func of(in *vm.Interp) *state {
	s, ok := in.Async.(*state)
	if !ok {
		s = &state{}
		in.Async = s
	}
	return s
}

// on returns the state of a thread.
func on(t *vm.Thread) *threadState {
	ts, ok := t.Async.(*threadState)
	if !ok {
		ts = &threadState{context: &Context{}}
		t.Async = ts
	}
	return ts
}

// Iterations is how often the loops of a run went round.
func Iterations(e *rt.Env) int64 {
	if e.Interp == nil {
		return 0
	}
	return of(e.Interp).iterations
}

// currentTask is the task that runs on t, or nil.
func currentTask(t *vm.Thread) *Task {
	if ts, ok := t.Async.(*threadState); ok && ts.running != nil {
		k, _ := ts.running.current.O.(*Task)
		return k
	}
	return nil
}

// CurrentTrack is the track of the task that runs on t, or 0.
func CurrentTrack(t *vm.Thread) trace.TrackID {
	if k := currentTask(t); k != nil {
		return k.track
	}
	return 0
}

// Actor is whose doing the present moment is: the current task's, that of the loop which runs a callback, or the thread's.
func Actor(t *vm.Thread) trace.TrackID {
	if by := CurrentTrack(t); by != 0 {
		return by
	}
	if l := on(t).running; l != nil && l.track != 0 {
		return l.track
	}
	return rt.Kernel(t).Track
}

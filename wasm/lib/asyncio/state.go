package asyncio

// What one run keeps: per thread its running loop, current task and context; types and counters.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// state is the asyncio of one run.
type state struct {
	env        *rt.Env
	threads    map[*vm.Thread]*threadState
	taskNames  int64 // numbers given to unnamed tasks (SEMANTICS B7)
	iterations int64

	future, task, loop, handle, timer, futureIter, pause *vm.Type
	contextVar, context, token                           *vm.Type
	invalidState                                         *vm.Type
}

// threadState is the asyncio of one thread.
type threadState struct {
	running *Loop
	current *Task
	context *Context
	set     vm.Value // set_event_loop's loop, or unbound
}

const stateKey = "asyncio"

func of(in *vm.Interp) *state {
	return in.State(stateKey, func() any { return &state{threads: map[*vm.Thread]*threadState{}} }).(*state)
}

// on returns the state of a thread.
func (s *state) on(t *vm.Thread) *threadState {
	ts := s.threads[t]
	if ts == nil {
		ts = &threadState{context: &Context{}}
		s.threads[t] = ts
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

// CurrentTrack is the track of the task that runs on t, or 0.
func CurrentTrack(t *vm.Thread) trace.TrackID {
	if ts := of(t.In).threads[t]; ts != nil && ts.current != nil {
		return ts.current.track
	}
	return 0
}

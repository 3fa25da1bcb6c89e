package trace_test

// The small trace that the encoders' tests share.

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/trace"
)

const ms = int64(1_000_000)

// sample is a thread with a loop and two tasks, and a second thread that waits
// for a lock; it has every kind of span, link, mark and ending.
func sample() *trace.Recorder {
	r := trace.New(0)
	at := func(line int) uint32 { return trace.Where(0, line) }
	proc := r.Track(trace.KindProcess, 0, "process", 0, 0, 0)
	main := r.Track(trace.KindThread, proc, "MainThread", 0, 0, 0)
	r.Set(main, 0, trace.Running, "", 0, "", at(1))
	r.Count("threads", proc, 0, 1)
	loop := r.Track(trace.KindLoop, main, "loop", 1*ms, main, at(3))
	r.Set(loop, 1*ms, trace.Running, "", 0, "", 0)
	a := r.Track(trace.KindTask, loop, "Task-1", 1*ms, main, at(3))
	r.Link(trace.LinkCreated, main, 1*ms, a, 1*ms)
	r.Set(a, 1*ms, trace.Ready, "", 0, "", at(5))
	r.Set(a, 2*ms, trace.Running, "", 0, "", at(5))
	r.Mark(trace.MarkPrint, a, 3*ms, at(6), "hello \"you\"\n")
	b := r.Track(trace.KindTask, loop, "Task-2", 4*ms, a, at(7))
	r.Link(trace.LinkCreated, a, 4*ms, b, 4*ms)
	r.Count("tasks", proc, 4*ms, 2)
	r.Set(a, 4*ms, trace.Waiting, "task", b, "", at(8))
	r.Set(b, 4*ms, trace.Running, "", 0, "", at(12))
	r.Set(b, 5*ms, trace.Waiting, "sleep", 0, "", at(13))
	other := r.Track(trace.KindThread, proc, "Thread-1", 5*ms, main, at(20))
	r.Set(other, 5*ms, trace.Blocked, "lock", main, "knife", at(21))
	r.Link(trace.LinkHanded, main, 6*ms, other, 6*ms)
	r.Set(other, 6*ms, trace.Running, "", 0, "", at(21))
	r.Mark(trace.MarkException, other, 7*ms, at(22), "ValueError: <no>")
	r.End(other, 7*ms, trace.HowRaised)
	r.Link(trace.LinkCancelled, a, 8*ms, b, 8*ms)
	r.End(b, 9*ms, trace.HowCancelled)
	r.Link(trace.LinkWoke, b, 9*ms, a, 9*ms)
	r.Set(a, 9*ms, trace.Running, "", 0, "", at(9))
	r.End(a, 10*ms, trace.HowReturned)
	r.End(loop, 10*ms, trace.HowReturned)
	r.End(main, 11*ms, trace.HowReturned)
	return r
}

func finished(t testing.TB, r *trace.Recorder, at int64) *trace.Trace {
	tr := r.Finish(at, []string{"main.py"})
	require.NoError(t, trace.Check(tr))
	return tr
}

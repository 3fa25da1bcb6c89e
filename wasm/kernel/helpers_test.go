package kernel_test

// What the tests share: running a small machine and looking at it.

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/trace"
)

const (
	us  = int64(1_000)
	ms  = int64(1_000_000)
	sec = int64(1_000_000_000)
)

// free prices make times round: threads start and switch for nothing.
func roundCosts() kernel.Costs {
	c := kernel.DefaultCosts()
	c.ThreadStart, c.ThreadSwitch = 0, 0
	return c
}

// compute uses CPU time as an interpreter does: by slices, every instruction a
// switch point.
func compute(t *kernel.Thread, ns int64) {
	bytecode := t.Machine().Costs().Bytecode
	for ns > 0 {
		slice := (min(t.Slice(), ns) + bytecode - 1) / bytecode * bytecode
		t.Consume(slice)
		ns -= slice
		t.Checkpoint(true)
	}
}

// result is a finished run.
type result struct {
	*kernel.Outcome
	trace *trace.Trace
}

// run runs main on a machine and checks what must hold of every run.
func run(t testing.TB, cfg kernel.Config, s kernel.Scheduler, main func(*kernel.Machine, *kernel.Thread)) result {
	rec := trace.New(0)
	m := kernel.New(cfg, s, rec)
	out := m.Run(func(th *kernel.Thread) { main(m, th) })
	tr := rec.Finish(out.End, []string{"main.py"})
	require.NoError(t, trace.Check(tr))
	slots := int64(m.Config().Cores)
	assert.LessOrEqual(t, out.Stats.Busy, slots*out.End)
	assert.GreaterOrEqual(t, tr.End, out.End)
	return result{out, tr}
}

// each spawns a thread per body and joins them all.
func each(m *kernel.Machine, t *kernel.Thread, bodies ...func(*kernel.Thread)) {
	var threads []*kernel.Thread
	for i, body := range bodies {
		threads = append(threads, m.Spawn("T"+string(rune('1'+i)), false, 0, body))
	}
	for _, other := range threads {
		t.Join(other, -1)
	}
}

// story is the text of a trace, without the spaces between its columns.
func story(r result) string {
	var b strings.Builder
	for _, line := range strings.Split(strings.TrimSpace(trace.Text(r.trace)), "\n") {
		b.WriteString(strings.Join(strings.Fields(line), " ") + "\n")
	}
	return b.String()
}

// noLeaks fails if f leaves goroutines behind.
func noLeaks(t testing.TB, f func()) {
	before := runtime.NumGoroutine()
	f()
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after", before, runtime.NumGoroutine())
}

package kernel

import (
	"fmt"
	"testing"

	"github.com/asyncio-playground/playground/wasm/trace"
)

func compute(t *Thread, ns int64) {
	for ns > 0 {
		s := min(t.Slice(), ns)
		t.Consume(s)
		ns -= s
		t.Checkpoint(true)
	}
}

func TestFirst(t *testing.T) {
	m := New(Config{}, nil, trace.New(0))
	out := m.Run(func(t *Thread) {
		cpu := m.Spawn("cpu", true, 0, func(t *Thread) { compute(t, 1e9) })
		_ = cpu
		for i := 0; i < 5; i++ {
			at := t.Clock()
			t.Sleep(1e6)
			fmt.Println(t.Clock() - at)
		}
	})
	fmt.Println(out.End, out.Stats)
	m = New(Config{}, nil, trace.New(0))
	out = m.Run(func(t *Thread) {
		a, b := m.NewLock("A"), m.NewLock("B")
		x := m.Spawn("x", false, 0, func(t *Thread) { a.Acquire(t, -1); t.Sleep(1e6); b.Acquire(t, -1) })
		y := m.Spawn("y", false, 0, func(t *Thread) { b.Acquire(t, -1); t.Sleep(1e6); a.Acquire(t, -1) })
		t.Join(x, -1)
		t.Join(y, -1)
	})
	fmt.Println(out.Deadlock.Text(nil))
}

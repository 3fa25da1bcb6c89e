package kernel_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/trace"
)

// report runs main into a deadlock and returns the report's text.
func report(t *testing.T, main func(*kernel.Machine, *kernel.Thread)) (text string) {
	for _, mode := range []kernel.Mode{kernel.Free, kernel.Any, kernel.GIL} {
		noLeaks(t, func() {
			r := run(t, kernel.Config{Mode: mode, Costs: roundCosts()}, nil, main)
			require.NotNil(t, r.Deadlock)
			text = r.Deadlock.Text(r.trace.Position)
			assert.Contains(t, story(r), "deadlock: nothing can ever run again")
		})
	}
	return text
}

func at(line int) func() uint32 { return func() uint32 { return trace.Where(0, line) } }

func TestDeadlockOfTwoLocks(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
deadlock: nothing can ever run again (after 0.001000 s)
  MainThread waits for T1 to end
  T1 waits for the lock B, held by T2 (line 7)
  T2 waits for the lock A, held by T1 (line 9)
  they wait for one another: T1 → T2 → T1
`, "\n"), report(t, func(m *kernel.Machine, t *kernel.Thread) {
		a, b := m.NewLock("A"), m.NewLock("B")
		take := func(line int, first, second *kernel.Lock) func(*kernel.Thread) {
			return func(t *kernel.Thread) {
				t.WhereFn = at(line)
				first.Acquire(t, -1)
				t.Sleep(ms)
				second.Acquire(t, -1)
			}
		}
		each(m, t, take(7, a, b), take(9, b, a))
	}))
}

func TestDeadlockWithOneself(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
deadlock: nothing can ever run again (after 0.000000 s)
  MainThread waits for the lock L, which it holds itself
  they wait for one another: MainThread → MainThread
`, "\n"), report(t, func(m *kernel.Machine, t *kernel.Thread) {
		l := m.NewLock("L")
		l.Acquire(t, -1)
		l.Acquire(t, -1)
	}))
}

// A condition's waiter holds the lock at which it waits, but is not in its own way.
func TestDeadlockAtACondition(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
deadlock: nothing can ever run again (after 0.000000 s)
  MainThread waits for the event E
`, "\n"), report(t, func(m *kernel.Machine, t *kernel.Thread) {
		l := m.NewLock("E")
		l.Why = "event"
		l.Acquire(t, -1)
		l.Acquire(t, -1)
	}))
}

func TestDeadlockNamesWhatOthersKnow(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
deadlock: nothing can ever run again (after 0.000000 s)
  MainThread waits in its event loop: no timer is set and nobody is left to wake it
    Task-1 waits for a future
  worker (daemon) waits for an item
    (from the queue q)
`, "\n"), report(t, func(m *kernel.Machine, t *kernel.Thread) {
		m.Spawn("worker", true, 0, func(t *kernel.Thread) {
			t.Describe = func() []string { return []string{"(from the queue q)"} }
			t.Park("item", 0, "", -1)
		})
		p := m.NewPoller("loop")
		p.Describe = func() []string { return []string{"Task-1 waits for a future"} }
		p.Wait(t, -1)
	}))
}

func TestDaemonsAloneAreNoDeadlock(t *testing.T) {
	r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		m.Spawn("daemon", true, 0, func(t *kernel.Thread) { t.Park("event", 0, "", -1) })
		t.Sleep(ms)
	})
	assert.Nil(t, r.Deadlock)
}

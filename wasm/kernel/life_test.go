package kernel_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/trace"
)

func TestUnpark(t *testing.T) {
	r := run(t, kernel.Config{Costs: roundCosts()}, nil, func(m *kernel.Machine, th *kernel.Thread) {
		a := m.Spawn("a", false, 0, func(a *kernel.Thread) {
			assert.False(t, a.Park("event", 0, "E", -1))
			assert.Equal(t, 3*ms, a.Clock())
			assert.False(t, a.Park("event", 0, "E", 100*ms))
			assert.Equal(t, 4*ms, a.Clock())
		})
		assert.False(t, a.Unpark(th), "it does not wait yet")
		th.Sleep(3 * ms)
		assert.True(t, a.Unpark(th))
		assert.False(t, a.Unpark(th), "it does not wait any more")
		th.Sleep(ms)
		m.At(0, func() { a.Unpark(nil) })
	})
	assert.Equal(t, 4*ms, r.End)
	assert.Contains(t, story(r), "0.003000 s a woken by MainThread\n")
}

func TestJoin(t *testing.T) {
	run(t, kernel.Config{Costs: roundCosts()}, nil, func(m *kernel.Machine, th *kernel.Thread) {
		a := m.Spawn("a", false, 0, func(t *kernel.Thread) { t.Sleep(5 * ms) })
		assert.False(t, th.Join(a, 2*ms))
		assert.Equal(t, 2*ms, th.Clock())
		assert.True(t, th.Join(a, -1))
		assert.Equal(t, 5*ms, th.Clock())
		assert.True(t, th.Join(a, -1))
		assert.True(t, a.Ended())
	})
}

func TestTheRunWaitsForThreadsButNotForDaemons(t *testing.T) {
	noLeaks(t, func() {
		var cleaned bool
		r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
			m.Spawn("child", false, 0, func(t *kernel.Thread) { t.Sleep(sec) })
			m.Spawn("daemon", true, 0, func(t *kernel.Thread) {
				defer func() { cleaned = true }()
				t.Sleep(10 * sec)
			})
		})
		assert.Equal(t, 2*300*us+2*us+sec+2*us, r.End) // two starts, a switch, the sleep, a switch
		assert.True(t, cleaned, "a stopped thread unwinds")
		assert.Equal(t, trace.HowReturned, r.trace.Track(3).How)
		assert.Equal(t, trace.HowStopped, r.trace.Track(4).How)
		assert.Equal(t, r.End, r.trace.Track(4).Ended)
	})
}

func TestStop(t *testing.T) {
	for _, mode := range []kernel.Mode{kernel.GIL, kernel.Any, kernel.Free} {
		noLeaks(t, func() {
			r := run(t, kernel.Config{Mode: mode}, nil, func(m *kernel.Machine, th *kernel.Thread) {
				l := m.NewLock("L")
				for i := range 20 {
					m.Spawn(fmt.Sprint("T", i), false, 0, func(th *kernel.Thread) {
						// A deferred call that waits must not run on.
						defer func() {
							th.Sleep(sec)
							t.Error("a stopped thread went on")
						}()
						if l.Acquire(th, -1); i == 3 {
							th.Sleep(5 * ms)
							m.Stop("budget used up")
							t.Error("Stop returned")
						}
						l.Release(th)
						compute(th, sec)
					})
				}
				th.Park("event", 0, "", -1)
			})
			assert.Equal(t, "budget used up", r.Stopped)
			assert.Nil(t, r.Panic)
			assert.Nil(t, r.Deadlock)
		})
	}
}

func TestStopFromATimer(t *testing.T) {
	noLeaks(t, func() {
		r := run(t, kernel.Config{MaxTime: 3 * ms}, nil, func(m *kernel.Machine, th *kernel.Thread) {
			m.Spawn("sleeps", false, 0, func(t *kernel.Thread) { t.Sleep(sec) })
			compute(th, sec)
		})
		assert.Equal(t, "time limit", r.Stopped)
		assert.Equal(t, 3*ms, r.End)
	})
}

func TestAPanicIsReported(t *testing.T) {
	noLeaks(t, func() {
		r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, th *kernel.Thread) {
			m.Spawn("sleeps", false, 0, func(t *kernel.Thread) { t.Sleep(sec) })
			m.Spawn("buggy", false, 0, func(t *kernel.Thread) { broken() })
			th.Sleep(sec)
		})
		require.NotNil(t, r.Panic)
		assert.Equal(t, "buggy", r.Panic.Thread)
		assert.Equal(t, "our bug", r.Panic.Value)
		assert.Contains(t, r.Panic.Stack, "broken")
	})
	noLeaks(t, func() {
		r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, th *kernel.Thread) {
			m.At(ms, func() { panic("in a timer") })
			th.Sleep(sec)
		})
		require.NotNil(t, r.Panic)
		assert.Equal(t, "in a timer", r.Panic.Value)
	})
}

func broken() { panic("our bug") }

func TestUnwindingCanBeToldFromAPanic(t *testing.T) {
	run(t, kernel.Config{}, nil, func(m *kernel.Machine, th *kernel.Thread) {
		m.Spawn("daemon", true, 0, func(th *kernel.Thread) {
			defer func() {
				v := recover()
				assert.True(t, kernel.IsUnwind(v))
				panic(v)
			}()
			th.Sleep(sec)
		})
		th.Sleep(ms)
	})
	assert.False(t, kernel.IsUnwind("something else"))
}

func TestTimersInOrder(t *testing.T) {
	var order string
	run(t, kernel.Config{}, nil, func(m *kernel.Machine, th *kernel.Thread) {
		say := func(s string, at int64) func() {
			return func() {
				order += s
				assert.Equal(t, at, m.Now())
				assert.Nil(t, m.Current())
			}
		}
		m.At(2*ms, say("c", 2*ms))
		m.At(1*ms, say("a", ms))
		no := m.At(1*ms, say("x", ms))
		m.At(1*ms, say("b", ms))
		m.At(-5, say("0", 0))
		assert.True(t, m.Cancel(no))
		assert.False(t, m.Cancel(no))
		assert.False(t, m.Cancel(nil))
		m.At(1500*us, func() { m.At(0, say("b2", 1500*us)) })
		th.Consume(10 * ms) // one long instruction: they still have their own times
		th.Checkpoint(true)
		order += "!"
	})
	assert.Equal(t, "0abb2c!", order)
}

func TestCountersAndMemory(t *testing.T) {
	r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		base := m.Memory()
		for range 10 {
			m.CountTask(1)
			t.Consume(us)
		}
		m.CountTask(-4)
		m.AddMemory(1000)
		each(m, t, func(t *kernel.Thread) { t.Sleep(ms) }, func(t *kernel.Thread) { t.Sleep(ms) })
		if m.Memory() != base+6*1100+1000 {
			panic(m.Memory())
		}
	})
	require.Nil(t, r.Panic)
	assert.Equal(t, int64(3), r.Stats.PeakThreads)
	assert.Equal(t, int64(3), r.Stats.Threads)
	assert.Equal(t, int64(10), r.Stats.Tasks)
	assert.Equal(t, int64(10), r.Stats.PeakTasks)
	assert.Equal(t, int64(20_600_000+3*16_000+6*1100+1000), r.Stats.PeakMemory)
	var tasks, threads []int64
	for i := range r.trace.NumSamples() {
		switch s := r.trace.Sample(i); s.Name {
		case "tasks":
			tasks = append(tasks, s.Value)
		case "threads":
			threads = append(threads, s.Value)
		}
	}
	assert.Equal(t, []int64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 6}, tasks)
	assert.Equal(t, []int64{1, 2, 3, 2, 1, 0}, threads)
}

func TestTenThousandThreads(t *testing.T) {
	begin := time.Now()
	noLeaks(t, func() {
		r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
			for i := range 10_000 {
				m.Spawn("sleeper", false, 0, func(t *kernel.Thread) { t.Sleep(int64(i%7) * sec) })
			}
		})
		assert.Equal(t, int64(10_001), r.Stats.PeakThreads)
	})
	assert.Less(t, time.Since(begin), 5*time.Second)
}

func TestLongSleepsDoNotOverflow(t *testing.T) {
	r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		m.Spawn("for ever", true, 0, func(t *kernel.Thread) { t.Sleep(1<<63 - 1) })
		t.Sleep(ms)
	})
	assert.Equal(t, 300*us+ms+2*us, r.End)
}

package kernel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/asyncio-playground/playground/wasm/kernel"
)

// increments has two threads count a shared number up, each n times, the way an
// interpreter does it: read, add, write, and a jump back as the only switch
// point. It returns how many updates were lost.
func increments(t *testing.T, mode kernel.Mode, seed uint64, n int) (lost int) {
	counter := 0
	run(t, kernel.Config{Mode: mode}, kernel.Seeded(seed), func(m *kernel.Machine, t *kernel.Thread) {
		loop := func(t *kernel.Thread) {
			budget := t.Slice()
			step := func(switchPoint bool) {
				t.Consume(50)
				if budget -= 50; budget <= 0 {
					t.Checkpoint(switchPoint)
					budget = t.Slice()
				}
			}
			for range n {
				read := counter
				step(false)
				read++
				step(false)
				counter = read
				step(false)
				step(true)
			}
		}
		each(m, t, loop, loop)
	})
	return 2*n - counter
}

func TestLostUpdates(t *testing.T) {
	for seed := range uint64(5) {
		assert.Zero(t, increments(t, kernel.GIL, seed, 200_000), "never under the GIL")
		assert.Positive(t, increments(t, kernel.Any, seed, 2_000))
		assert.Positive(t, increments(t, kernel.Free, seed, 2_000))
	}
	some := 0
	for seed := range uint64(20) {
		if increments(t, kernel.Any, seed, 100) > 0 {
			some++
		}
	}
	assert.Greater(t, some, 5, "and already in small programs")
}

func TestCoresWorkAtTheSameTime(t *testing.T) {
	cpu := func(t *kernel.Thread) { compute(t, 20*ms) }
	with := func(cores, threads int) result {
		return run(t, kernel.Config{Mode: kernel.Free, Cores: cores, Costs: roundCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
			bodies := make([]func(*kernel.Thread), threads)
			for i := range bodies {
				bodies[i] = cpu
			}
			each(m, t, bodies...)
		})
	}
	assert.Equal(t, 40*ms, with(1, 2).End)
	two := with(2, 2)
	assert.Equal(t, 20*ms, two.End)
	assert.Equal(t, 40*ms, two.Stats.Busy)
	assert.Equal(t, 20*ms, with(8, 8).End)
	crowded := with(2, 4)
	assert.InDelta(t, 40*ms, crowded.End, float64(ms))
	assert.Contains(t, story(crowded), "is blocked: core")
	assert.Equal(t, 80*ms, crowded.Stats.Busy)
}

// In free mode, too, operations on the kernel's objects happen in the order of
// the clocks, however far one thread has run ahead.
func TestOperationsHappenInTheOrderOfTheClocks(t *testing.T) {
	run(t, kernel.Config{Mode: kernel.Free, Costs: roundCosts()}, nil, func(m *kernel.Machine, th *kernel.Thread) {
		var order string
		l := m.NewLock("L")
		each(m, th,
			func(t *kernel.Thread) { t.Consume(9 * ms); l.Acquire(t, -1); order += "a"; l.Release(t) },
			func(t *kernel.Thread) { t.Consume(5 * ms); l.Acquire(t, -1); order += "b"; l.Release(t) },
			func(t *kernel.Thread) { t.Consume(7 * ms); t.Sync(); order += "c" })
		assert.Equal(t, "bca", order)
		assert.Equal(t, 9*ms, th.Clock())
	})
}

func TestFreeThreadsDoNotWaitForTheGIL(t *testing.T) {
	r := run(t, kernel.Config{Mode: kernel.Free}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		m.Spawn("cpu", true, 0, func(t *kernel.Thread) { compute(t, sec) })
		t.YieldGIL()
		t.OfferGIL()
		t.Compute(ms)
		from := t.Clock()
		t.Sleep(ms)
		if t.Clock()-from > ms+2*us {
			panic(t.Clock() - from)
		}
	})
	assert.Nil(t, r.Panic)
}

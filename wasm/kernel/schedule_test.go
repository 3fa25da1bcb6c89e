package kernel_test

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/kernel"
)

// anything is a program made of everything the machine can do, different for
// each number; it may deadlock.
func anything(number int64) func(*kernel.Machine, *kernel.Thread) {
	return func(m *kernel.Machine, main *kernel.Thread) {
		locks := []*kernel.Lock{m.NewLock("A"), m.NewLock("B"), m.NewLock("C")}
		p := m.NewPoller("loop")
		var threads []*kernel.Thread
		body := func(rng *rand.Rand) func(*kernel.Thread) {
			return func(t *kernel.Thread) {
				for range 12 {
					l := locks[rng.Intn(len(locks))]
					switch rng.Intn(11) {
					case 0, 1:
						compute(t, rng.Int63n(8*ms))
					case 2:
						t.Sleep(rng.Int63n(3 * ms))
					case 3, 4:
						if l.Owner() != t && l.Acquire(t, -1) {
							compute(t, rng.Int63n(ms))
							l.Release(t)
						}
					case 5:
						if l.Owner() != t && l.Acquire(t, t.Clock()+rng.Int63n(ms)) {
							t.Sleep(rng.Int63n(ms))
							l.Release(t)
						}
					case 6:
						t.YieldGIL()
					case 7:
						t.OfferGIL()
					case 8:
						t.Compute(rng.Int63n(4 * ms))
					case 9:
						p.Wake(t)
					case 10:
						t.Park("event", 0, "E", t.Clock()+rng.Int63n(2*ms))
						threads[rng.Intn(len(threads))].Unpark(t)
					}
				}
			}
		}
		for i := range 6 {
			rng := rand.New(rand.NewSource(number*100 + int64(i)))
			threads = append(threads, m.Spawn(fmt.Sprint("T", i), rng.Intn(4) == 0, 0, body(rng)))
		}
		for range 5 {
			p.Wait(main, ms*3/2)
		}
		for i, t := range threads {
			if i%2 == 0 {
				main.Join(t, -1)
			}
		}
	}
}

func TestTheSameSeedGivesTheSameBytes(t *testing.T) {
	for number := range int64(25) {
		for _, mode := range []kernel.Mode{kernel.GIL, kernel.Any, kernel.Free} {
			noLeaks(t, func() {
				cfg := kernel.Config{Mode: mode, Cores: 1 + int(number)%3}
				seed := uint64(number % 4)
				first := run(t, cfg, kernel.Seeded(seed), anything(number))
				require.Nil(t, first.Panic)
				second := run(t, cfg, kernel.Seeded(seed), anything(number))
				assert.Equal(t, first.trace.Hash(), second.trace.Hash())
				assert.Equal(t, first.Stats, second.Stats)

				replay, err := kernel.Replay(first.Chosen.String())
				require.NoError(t, err)
				third := run(t, cfg, replay, anything(number))
				assert.Equal(t, first.trace.Hash(), third.trace.Hash())
				assert.False(t, replay.Diverged())
			})
		}
	}
}

func TestOtherSeedsGiveOtherRuns(t *testing.T) {
	hashes := map[string]bool{}
	for seed := range uint64(10) {
		hashes[run(t, kernel.Config{}, kernel.Seeded(seed), anything(1)).trace.Hash()] = true
	}
	assert.Greater(t, len(hashes), 5)
}

func TestScheduleStrings(t *testing.T) {
	for _, c := range []struct {
		choices kernel.Choices
		want    string
	}{
		{nil, "1-"},
		{[]uint32{0}, "1-0"},
		{[]uint32{5, 35, 36, 37, 71, 72}, "1-5zB0B1BzC0"},
		{[]uint32{36*26 + 3}, "1-BA3"},
		{[]uint32{0, 0}, "1-00"},
		{[]uint32{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "1-0.b"},
		{[]uint32{1, 40, 40, 40, 2}, "1-1B4.32"},
	} {
		assert.Equal(t, c.want, c.choices.String())
		back, err := kernel.Replay(c.choices.String())
		require.NoError(t, err)
		for _, want := range c.choices {
			assert.EqualValues(t, want, back.Choose(kernel.Preempt, 1<<20))
		}
		assert.False(t, back.Diverged())
		assert.Zero(t, back.Choose(kernel.Preempt, 9))
		assert.True(t, back.Diverged())
	}
}

func TestBadSchedules(t *testing.T) {
	for schedule, want := range map[string]string{
		"":             `bad schedule: it must begin with "1-" (character 1)`,
		"2-00":         `bad schedule: it must begin with "1-" (character 1)`,
		"1-0 0":        `bad schedule: unexpected " " (character 4)`,
		"1-0B":         `bad schedule: it ends in the middle of a number (character 4)`,
		"1-0.":         `bad schedule: it ends in the middle of a number (character 5)`,
		"1-0.0":        `bad schedule: a run of no choices (character 5)`,
		"1-ZZZZZZZZZ0": `bad schedule: a number too large (character 3)`,
		"1-0.ZZZZZ0":   `bad schedule: too many choices (character 3)`,
	} {
		_, err := kernel.Replay(schedule)
		require.Error(t, err, schedule)
		assert.Equal(t, want, err.Error(), schedule)
	}
}

func TestAScheduleOfAnotherProgramIsNoticed(t *testing.T) {
	long, err := kernel.Replay("1-0.zzz")
	require.NoError(t, err)
	run(t, kernel.Config{}, long, anything(1))
	assert.True(t, long.Diverged(), "choices are left over")
	wrong, err := kernel.Replay("1-9")
	require.NoError(t, err)
	assert.Zero(t, wrong.Choose(kernel.WhichThread, 3))
	assert.True(t, wrong.Diverged(), "an answer out of range")
}

func TestSeededDrawsEvenlyAndByKind(t *testing.T) {
	s := kernel.Seeded(7)
	var counts [10]int
	for range 100_000 {
		counts[s.Choose(kernel.WhichThread, 10)]++
	}
	for _, n := range counts {
		assert.InDelta(t, 10_000, n, 500)
	}
	one, other := kernel.Seeded(7), kernel.Seeded(7)
	other.Choose(kernel.Preempt, 80)
	assert.Equal(t, one.Choose(kernel.Latency, 1<<30), other.Choose(kernel.Latency, 1<<30))
}

func BenchmarkHandOver(b *testing.B) {
	m := kernel.New(kernel.Config{}, nil, nil)
	n := b.N
	m.Run(func(t *kernel.Thread) {
		pass := func(t *kernel.Thread) {
			for range n / 2 {
				t.YieldGIL()
			}
		}
		each(m, t, pass, pass)
	})
}

func BenchmarkLoneSleep(b *testing.B) {
	m := kernel.New(kernel.Config{}, nil, nil)
	n := b.N
	m.Run(func(t *kernel.Thread) {
		p := m.NewPoller("loop")
		for range n {
			p.Wait(t, ms)
		}
	})
}

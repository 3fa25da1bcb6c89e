package kernel_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/asyncio-playground/playground/wasm/kernel"
)

func TestATraceOfTwoThreads(t *testing.T) {
	r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		each(m, t,
			func(t *kernel.Thread) { t.Sleep(10 * ms) },
			func(t *kernel.Thread) { compute(t, 2*ms) })
	})
	assert.Equal(t, strings.TrimPrefix(`
0.000000 s MainThread begins
0.000000 s MainThread runs
0.000300 s T1 created by MainThread
0.000300 s T1 is blocked: gil, held by MainThread
0.000600 s T2 created by MainThread
0.000600 s T2 is blocked: gil, held by MainThread
0.000600 s MainThread waits: join T1
0.000602 s T1 waits: sleep
0.000604 s T2 runs
0.002604 s T2 ends: returned
0.010604 s T1 ends: returned
0.010604 s MainThread woken by T1
0.010606 s MainThread ends: returned
0.010606 s (end)
`, "\n"), story(r))
}

func TestWhoWaitsForTheGILIsToldWhoHasIt(t *testing.T) {
	var short *kernel.Thread
	r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		m.Spawn("long", true, 0, func(t *kernel.Thread) { compute(t, sec) })
		short = m.Spawn("short", false, 0, func(t *kernel.Thread) { compute(t, 7*ms) })
		t.Join(short, -1)
	})
	// At the end of short the GIL is free for a moment, and both others want it.
	assert.Contains(t, story(r), "MainThread is blocked: gil, held by long\n")
	for line := range strings.Lines(story(r)) {
		assert.False(t, strings.HasSuffix(line, "gil\n"), line)
	}
}

// SEMANTICS G6: beside a thread that computes, sleep(1 ms) takes the sleep,
// the switch interval, and a switch.
func TestConvoy(t *testing.T) {
	for _, c := range []struct{ interval, want int64 }{{0, 6*ms + 2*us}, {ms / 2, ms + ms/2 + 2*us}} {
		var took []int64
		run(t, kernel.Config{SwitchInterval: c.interval}, nil, func(m *kernel.Machine, t *kernel.Thread) {
			m.Spawn("cpu", true, 0, func(t *kernel.Thread) { compute(t, sec) })
			for range 5 {
				from := t.Clock()
				t.Sleep(ms)
				took = append(took, t.Clock()-from)
			}
		})
		assert.Equal(t, []int64{c.want, c.want, c.want, c.want, c.want}, took)
	}
}

func TestTheGILPassesAtSwitchPointsOnly(t *testing.T) {
	var switched int64
	r := run(t, kernel.Config{Costs: roundCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		each(m, t,
			func(t *kernel.Thread) {
				for range 200 { // 20 ms without a switch point
					t.Consume(100 * us)
					t.Checkpoint(false)
				}
				t.Checkpoint(true)
			},
			func(t *kernel.Thread) { switched = t.Clock() })
	})
	assert.Equal(t, 20*ms, switched)
	assert.Equal(t, 20*ms, r.Stats.GILWait)
}

func TestThreadsThatComputeTakeTurns(t *testing.T) {
	r := run(t, kernel.Config{Costs: roundCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		each(m, t,
			func(t *kernel.Thread) { compute(t, 12*ms) },
			func(t *kernel.Thread) { compute(t, 12*ms) },
			func(t *kernel.Thread) { compute(t, 12*ms) })
	})
	assert.Equal(t, 36*ms, r.End)
	assert.Equal(t, 36*ms, r.Stats.Busy)
	s := story(r)
	assert.Contains(t, s, "0.005000 s T1 must give way\n0.005000 s T1 is blocked: gil, held by T2\n0.005000 s T2 runs\n")
	assert.Contains(t, s, "0.015000 s T3 is blocked: gil, held by T1\n")
	assert.Contains(t, s, "0.032000 s T1 ends: returned\n")
}

func TestYieldLetsTheOthersIn(t *testing.T) {
	var order string
	run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		say := func(s string) func(*kernel.Thread) {
			return func(t *kernel.Thread) {
				for range 3 {
					order += s
					t.YieldGIL()
				}
			}
		}
		each(m, t, say("a"), say("b"), say("c"))
	})
	assert.Equal(t, "abcabcabc", order)
}

func TestAnOfferIsOnlyTakenIfTheSchedulerSaysSo(t *testing.T) {
	with := func(s kernel.Scheduler) (order string) {
		run(t, kernel.Config{}, s, func(m *kernel.Machine, t *kernel.Thread) {
			say := func(s string) func(*kernel.Thread) {
				return func(t *kernel.Thread) {
					for range 6 {
						order += s
						t.OfferGIL()
					}
				}
			}
			each(m, t, say("a"), say("b"))
		})
		return order
	}
	assert.Equal(t, "aaaaaabbbbbb", with(kernel.Seeded(0)))
	assert.Contains(t, with(kernel.Seeded(3)), "ba")
}

func TestSeedsChooseWhoGetsTheGIL(t *testing.T) {
	with := func(seed uint64) (order string) {
		run(t, kernel.Config{}, kernel.Seeded(seed), func(m *kernel.Machine, t *kernel.Thread) {
			say := func(s string) func(*kernel.Thread) { return func(*kernel.Thread) { order += s } }
			each(m, t, say("a"), say("b"), say("c"), say("d"))
		})
		return order
	}
	assert.Equal(t, "abcd", with(0))
	seen := map[string]bool{}
	for seed := range uint64(200) {
		assert.Equal(t, with(seed), with(seed))
		seen[with(seed)] = true
	}
	assert.Len(t, seen, 24, "every order occurs")
}

func TestWorkOutsideTheGIL(t *testing.T) {
	for _, c := range []struct {
		cores int
		want  int64
	}{{1, 40 * ms}, {2, 30 * ms}, {3, 20 * ms}, {8, 10 * ms}} {
		r := run(t, kernel.Config{Cores: c.cores, Costs: roundCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
			hash := func(t *kernel.Thread) { t.Compute(10 * ms) }
			each(m, t, func(t *kernel.Thread) { compute(t, 10*ms) }, hash, hash, hash)
		})
		assert.LessOrEqual(t, c.want, r.End, "cores %d", c.cores)
		assert.GreaterOrEqual(t, c.want+10*ms, r.End, "cores %d", c.cores)
		assert.Equal(t, 40*ms, r.Stats.Busy)
	}
}

func TestSleepZeroAndPastDeadlines(t *testing.T) {
	run(t, kernel.Config{}, nil, func(m *kernel.Machine, th *kernel.Thread) {
		th.Sleep(5 * ms)
		th.Sleep(0)
		assert.True(t, th.Park("event", 0, "E", 0))
		assert.Equal(t, 5*ms, th.Clock())
		assert.True(t, th.Park("event", 0, "E", 7*ms))
		assert.Equal(t, 7*ms, th.Clock())
	})
}

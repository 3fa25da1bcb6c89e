package kernel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/asyncio-playground/playground/wasm/kernel"
)

// freeCosts is a machine on which nothing costs anything but computing.
func freeCosts() kernel.Costs {
	c := roundCosts()
	c.ProcessStart, c.ProcessBoot = 0, 0
	return c
}

// processes starts a process per body and joins them all.
func processes(m *kernel.Machine, t *kernel.Thread, bodies ...func(*kernel.Thread)) {
	var started []*kernel.Process
	for i, body := range bodies {
		started = append(started, m.StartProcess("P"+string(rune('1'+i)), body))
	}
	for _, p := range started {
		t.JoinProcess(p, -1)
	}
}

func TestProcessesComputeAtOnceAsFarAsThereAreCores(t *testing.T) {
	work := func(t *kernel.Thread) { compute(t, 30*ms) }
	for _, mode := range []kernel.Mode{kernel.GIL, kernel.Any, kernel.Free} {
		for cores, want := range map[int]int64{1: 120 * ms, 2: 60 * ms, 4: 30 * ms, 8: 30 * ms} {
			r := run(t, kernel.Config{Mode: mode, Cores: cores, Costs: freeCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
				processes(m, t, work, work, work, work)
			})
			assert.InDelta(t, want, r.End, float64(2*ms), "%s, %d cores", mode, cores)
			assert.InDelta(t, 120*ms, r.Stats.Busy, float64(ms))
		}
	}
}

func TestEachProcessHasItsOwnGIL(t *testing.T) {
	r := run(t, kernel.Config{Cores: 4, Costs: freeCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		two := func(t *kernel.Thread) {
			each(m, t, func(t *kernel.Thread) { compute(t, 20*ms) }, func(t *kernel.Thread) { compute(t, 20*ms) })
		}
		processes(m, t, two, two)
	})
	assert.Equal(t, 40*ms, r.End)
	assert.Equal(t, 80*ms, r.Stats.Busy)
}

func TestCoresAreSharedFairlyAmongProcesses(t *testing.T) {
	var ends []int64
	run(t, kernel.Config{Cores: 1, Costs: freeCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		work := func(t *kernel.Thread) {
			compute(t, 30*ms)
			ends = append(ends, t.Clock())
		}
		processes(m, t, work, work, work)
	})
	assert.Len(t, ends, 3)
	for _, end := range ends {
		assert.GreaterOrEqual(t, end, 80*ms, "they took turns")
	}
}

func TestAProcessEndsWithItsLastThreadThatIsNoDaemon(t *testing.T) {
	r := run(t, kernel.Config{Costs: freeCosts()}, nil, func(m *kernel.Machine, main *kernel.Thread) {
		p := m.StartProcess("child", func(*kernel.Thread) {
			m.Spawn("daemon", true, 0, func(th *kernel.Thread) { th.Sleep(sec) })
			m.Spawn("worker", false, 0, func(th *kernel.Thread) { th.Sleep(20 * ms) })
		})
		assert.False(t, main.JoinProcess(p, main.Clock()+5*ms))
		assert.True(t, main.JoinProcess(p, -1))
		assert.True(t, p.Ended())
		assert.Equal(t, 20*ms, main.Clock())
		main.Sleep(10 * ms)
	})
	s := story(r)
	assert.Contains(t, s, "0.020000 s child > worker ends: returned\n")
	assert.Contains(t, s, "0.020000 s child > daemon ends: stopped\n0.020000 s child ends: returned\n")
	assert.Equal(t, 30*ms, r.End)
}

func TestATerminatedProcessRunsNoFurther(t *testing.T) {
	var did []string
	r := run(t, kernel.Config{Costs: freeCosts()}, nil, func(m *kernel.Machine, main *kernel.Thread) {
		p := m.StartProcess("child", func(th *kernel.Thread) {
			defer func() { did = append(did, "unwound") }()
			th.Sleep(5 * ms)
			did = append(did, "slept")
			th.Sleep(sec)
			did = append(did, "never")
		})
		main.Sleep(10 * ms)
		p.Kill()
		main.JoinProcess(p, -1)
		assert.Equal(t, 10*ms, main.Clock())
	})
	assert.Equal(t, []string{"slept", "unwound"}, did)
	assert.Contains(t, story(r), "0.010000 s child ends: stopped\n")
}

func TestTheMainProcessCanEndFirst(t *testing.T) {
	r := run(t, kernel.Config{Costs: freeCosts()}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		m.StartProcess("child", func(t *kernel.Thread) { t.Sleep(50 * ms) })
	})
	assert.Equal(t, 50*ms, r.End)
}

func TestStartingAProcessCosts(t *testing.T) {
	r := run(t, kernel.Config{}, nil, func(m *kernel.Machine, t *kernel.Thread) {
		processes(m, t, func(t *kernel.Thread) { t.Consume(m.Costs().ProcessBoot) })
	})
	c := kernel.DefaultCosts()
	assert.Equal(t, c.ProcessStart+c.ProcessBoot, r.End)
	assert.GreaterOrEqual(t, r.Stats.PeakMemory, 2*c.BaseMemory)
}

package sim

// Processes of a run: each with a GIL of its own, all on one clock.

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const cpuBound = `
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
def work(_):
    for _ in range(400_000): pass
if __name__ == "__main__":
    began = time.perf_counter()
    with POOL(4) as pool:
        list(pool.map(work, range(4)))
    print(time.perf_counter() - began)
`

func TestProcessesComputeAtOnceThreadsDoNot(t *testing.T) {
	took := func(pool string, cores int) float64 {
		r := run(strings.Replace(cpuBound, "POOL", pool, 1), func(p *Program) { p.Machine.Cores = cores })
		require.Empty(t, r.Stderr())
		return float64(r.Stats.End) / 1e9
	}
	threads := took("ThreadPoolExecutor", 4)
	assert.Greater(t, threads, 0.1)
	assert.Less(t, took("ProcessPoolExecutor", 4), 0.7*threads)
	assert.InDelta(t, threads, took("ProcessPoolExecutor", 1), 0.8*threads)
	assert.Greater(t, took("ProcessPoolExecutor", 1), threads, "processes cost more to start")
}

func TestProcessesReplay(t *testing.T) {
	program := strings.Replace(cpuBound, "POOL", "ProcessPoolExecutor", 1)
	for _, mode := range []string{"gil", "any", "free"} {
		once := run(program, func(p *Program) { p.Seed, p.Switch = 5, mode })
		again := run(program, func(p *Program) { p.Seed, p.Switch = 5, mode })
		replayed := run(program, func(p *Program) { p.Schedule, p.Switch, p.Seed = once.Schedule, mode, 5 })
		assert.Equal(t, once.Hash, again.Hash, mode)
		assert.Equal(t, once.Hash, replayed.Hash, mode)
	}
}

func TestProcessesThatWaitForOneAnotherAreADeadlock(t *testing.T) {
	r := run(`
import multiprocessing as mp
def child(q):
    q.get()
if __name__ == "__main__":
    q = mp.Queue()
    p = mp.Process(target=child, args=(q,))
    p.start()
    p.join()
`)
	assert.Equal(t, ExitDeadlock, r.ExitCode)
	assert.Contains(t, r.Stderr(), "waits for the queue Queue-1")
	assert.Contains(t, r.Stderr(), "Process-1")
}

func TestWhatProcessesDoNotModelSaysSo(t *testing.T) {
	for text, want := range map[string]string{
		"mp.set_start_method('fork')":     "ValueError: the start method 'fork' is not modelled: the playground starts processes with 'spawn'",
		"import ctypes\nctypes.Structure": "AttributeError: module 'ctypes' has no attribute 'Structure': the playground does not model it",
		"from multiprocessing.managers import BaseManager\nBaseManager(address=('', 5000))": "NotImplementedError: managers that are reached by an address are not modelled: hand proxies to the processes that use them",
	} {
		r := run("import multiprocessing as mp\n" + text + "\n")
		assert.Contains(t, r.Stderr(), want)
	}
}

func TestAStepLimitCountsAllProcesses(t *testing.T) {
	r := run(`
import multiprocessing as mp
def child():
    while True: pass
if __name__ == "__main__":
    mp.Process(target=child).start()
    mp.Process(target=child).start()
`, func(p *Program) { p.Limits.Steps = 3_000_000 })
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.Contains(t, r.Stderr(), "used up its budget of 3 million steps")
}

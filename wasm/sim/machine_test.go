package sim

import (
	"testing"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/stretchr/testify/assert"
)

const starting = `import threading, time
for _ in range(10):
    threading.Thread(target=time.sleep, args=(1,)).start()
print(round(time.monotonic() - start, 2))
`

// priced runs a program at a price, or at the default ones for "".
func priced(text, key string, value int64) *Result {
	p := Program{Files: []File{{Name: "a.py", Text: text}}}
	if key != "" {
		p.Machine.Costs = map[string]int64{key: value}
	}
	return New().Run(p)
}

func TestPricesAreSetFromOutsideAndByTheListing(t *testing.T) {
	text := "import time\nstart = time.monotonic()\n" + starting
	assert.Equal(t, "0.0\n", priced(text, "", 0).Stdout())
	assert.Equal(t, "1.0\n", priced(text, "thread_start", 100_000_000).Stdout())
	own := "import playground\nplayground.machine(thread_start=0.1, thread_memory=8_000_000)\n" + text
	r := priced(own, "", 0)
	assert.Equal(t, "1.0\n", r.Stdout(), r.Stderr())
	assert.Equal(t, kernel.DefaultCosts().BaseMemory+11*8_000_000, r.Stats.PeakMemory-heap(text))
	assert.Equal(t, r.Stats.PeakMemory, priced(own, "thread_memory", 1).Stats.PeakMemory, "the listing has the last word")
}

// heap is what a program's own objects take at most.
func heap(text string) int64 {
	c := kernel.DefaultCosts()
	return priced(text, "", 0).Stats.PeakMemory - c.BaseMemory - 11*c.ThreadMemory
}

func TestEveryPriceChangesARunThatPaysIt(t *testing.T) {
	text := `import asyncio, threading, time
async def main():
    await asyncio.gather(*[asyncio.sleep(0.1) for _ in range(5)])
asyncio.run(main())
for _ in range(5):
    threading.Thread(target=time.sleep, args=(0.01,)).start()
`
	usual := priced(text, "", 0).Stats
	for _, s := range kernel.Settings {
		changed := priced(text, s.Key, 5_000_000).Stats
		if s.Memory {
			assert.Greater(t, changed.PeakMemory, usual.PeakMemory, s.Key)
		} else if s.Key != "bytecode" {
			assert.Greater(t, changed.End, usual.End, s.Key)
		}
	}
	assert.Greater(t, priced(text, "bytecode", 1000).Stats.End, usual.End)
}

func TestAPriceThatCannotBeIsOneSentence(t *testing.T) {
	r := priced("print(1)", "bytecode", 0)
	assert.Equal(t, "playground: bytecode must be from 1 to 1000000 ns, not 0\n", r.Stderr())
	r = priced("import playground\nplayground.machine(task_memory=-1)\n", "", 0)
	assert.Contains(t, r.Stderr(), "ValueError: task_memory must be from 0 to 1073741824 bytes, not -1")
}

func TestAListingAddsAndTakesAwayCoresWhileItRuns(t *testing.T) {
	text := `import threading, time, playground

def lap(cores, later=None):
    playground.machine(cores=cores)
    threads = [threading.Thread(target=playground.work, args=(1,)) for _ in range(4)]
    start = time.monotonic()
    for t in threads:
        t.start()
    if later:
        time.sleep(0.5)
        playground.machine(cores=later)
    for t in threads:
        t.join()
    print(round(time.monotonic() - start, 1), end=" ")

for cores in 1, 2, 4, 1:
    lap(cores)
lap(1, 4)
lap(4, 1)
`
	for _, seed := range []uint64{0, 7} {
		for _, outset := range []int{1, 8} {
			r := New().Run(Program{Files: []File{{Name: "a.py", Text: text}}, Seed: seed, Switch: "free", Machine: Machine{Cores: outset}})
			assert.Regexp(t, `^4\.0 2\.0 1\.0 4\.0 1\.[4-8] 2\.[3-7] $`, r.Stdout(), r.Stderr())
		}
	}
}

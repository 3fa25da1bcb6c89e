package sim

// What every run promises: its limits end it with a sentence, a deadlock names its waiters, the same input gives the same bytes.

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func run(text string, change ...func(*Program)) *Result {
	p := Program{Files: []File{{"main.py", text}}}
	for _, c := range change {
		c(&p)
	}
	return New().Run(p)
}

func TestAnEndlessLoopEndsAtTheStepBudgetAndKeepsItsOutput(t *testing.T) {
	r := run("print('before')\nwhile True:\n    pass\n", func(p *Program) { p.Limits.Steps = 1_000_000 })
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.Equal(t, "before\n", r.Stdout())
	require.Len(t, r.Problems, 1)
	assert.Equal(t, "StepLimit", r.Problems[0].Kind)
	assert.Contains(t, []int{2, 3}, r.Problems[0].Line)
	assert.InDelta(t, 1_000_000, r.Stats.Steps, 10)
}

func TestAHundredThousandTasksRunAndTakeLessThan4kBEachWhileTheySleep(t *testing.T) {
	const many = 100_000
	program := func(tasks int) Program {
		return Program{Files: []File{{"main.py", fmt.Sprintf(`
import asyncio

async def nap():
    await asyncio.sleep(60)

async def main():
    print(len(await asyncio.gather(*[nap() for _ in range(%d)])))

asyncio.run(main())
`, tasks)}}}
	}
	held := func(tasks int) (bytes float64) {
		New().run(program(tasks), 30e9, func(*shared) {
			runtime.GC()
			var stats runtime.MemStats
			runtime.ReadMemStats(&stats)
			bytes = float64(stats.HeapAlloc)
		})
		return bytes
	}
	few := held(1)
	require.NotZero(t, few)
	each := (held(many) - few) / many
	t.Logf("%.0f bytes for each task", each)
	assert.Greater(t, each, 0.0)
	assert.Less(t, each, 4096.0)
	assert.Equal(t, "100000\n", New().Run(program(many)).Stdout())
}

func TestAProgramThatSleepsForEverEndsSoonToo(t *testing.T) {
	for _, forever := range []string{
		"async def main():\n    while True:\n        await asyncio.sleep(1)\nasyncio.run(main())",
		"async def main():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(main())",
		"while True:\n    time.sleep(1)",
	} {
		r := run("import asyncio, time\n" + forever + "\n")
		assert.Equal(t, ExitLimit, r.ExitCode)
		assert.Contains(t, r.Stderr(), "an endless loop?")
		assert.Less(t, r.Stats.Steps, int64(60_000_000), forever)
	}
}

func TestThreadsThatHaveEndedTakeNoMemory(t *testing.T) {
	r := run(`import threading
for _ in range(8000):
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()
for _ in range(3):
    list(range(1_000_000))
print(threading.active_count())
`, func(p *Program) { p.Limits.Memory = 48 << 20 })
	assert.Equal(t, "1\n", r.Stdout())
	assert.Empty(t, r.Problems)
}

func TestStepsAreCountedAcrossShortThreads(t *testing.T) {
	r := run(`import threading
def f():
    for _ in range(1000):
        pass
for _ in range(20):
    thread = threading.Thread(target=f)
    thread.start()
    thread.join()
`)
	require.Empty(t, r.Problems)
	assert.Greater(t, r.Stats.Steps, int64(40_000))
}

func TestTooMuchMemoryIsAMemoryErrorThatCanBeCaught(t *testing.T) {
	for _, grow := range []string{"x = 'x' * 10**10", "x = [0] * 10**10", "x = 1 << 10**11", "x = []\n    while True: x.append('abc' * 100)"} {
		r := run("try:\n    " + grow + "\nexcept MemoryError as e:\n    print(e)\n")
		assert.Equal(t, "the listing wants more than the playground's memory budget of 256 MB\n", r.Stdout(), grow)
	}
}

func TestSmallObjectsCountAgainstTheBudgetToo(t *testing.T) {
	for _, grow := range []string{
		"while True: x.append(lambda: 1)",
		"while True: x.append(x.append)",
		"while True: x.append(v for v in x)",
		"while True: x.append(threading.Lock())",
		"asyncio.run(flood())",
	} {
		t.Run(grow, func(t *testing.T) {
			r := run(`import asyncio, threading
async def flood():
    while True: asyncio.get_running_loop().call_soon(len, ())
x = []
`+grow+"\n", func(p *Program) { p.Limits.Memory = 16 << 20 })
			assert.Contains(t, r.Stderr(), "MemoryError: the listing wants more than the playground's memory budget of 16 MB\n")
			assert.Less(t, r.Stats.Steps, int64(20_000_000))
		})
	}
}

func TestARunThatGoesOnAfterMemoryErrorsIsEnded(t *testing.T) {
	r := run(`import asyncio
async def fork():
    while True:
        asyncio.create_task(fork())
        await asyncio.sleep(0)
print("before")
asyncio.run(fork())
`, func(p *Program) { p.Limits.Memory = 16 << 20 })
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.Equal(t, "before\n", r.Stdout())
	assert.Contains(t, r.Stderr(), "keeps more alive than its memory budget of 16 MB, and goes on after a MemoryError")
}

func TestALoopThatKeepsBeingRefusedMemoryIsEnded(t *testing.T) {
	r := run(`x = []
while True:
    try:
        x.append([x] * 100)
    except MemoryError:
        pass
`, func(p *Program) { p.Limits.Memory = 16 << 20 })
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.Contains(t, r.Stderr(), "goes on after a MemoryError")
	assert.Less(t, r.Stats.Steps, int64(10_000_000))
}

func TestWorkWithoutTheGILCountsAgainstTheBudget(t *testing.T) {
	r := run("import hashlib\nhashlib.pbkdf2_hmac('sha256', b'a', b'b', 10**9)\n")
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.Contains(t, r.Stderr(), "used up its budget of 300 million steps")
}

func TestARegularExpressionThatExplodesIsNamedSoonAndHeavyOnesAreNot(t *testing.T) {
	r := run("import re\nprint('before')\nre.match('(a+)+b', 'a' * 40)\n")
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.Equal(t, "before\n", r.Stdout())
	assert.Equal(t, 3, r.Problems[0].Line)
	assert.Contains(t, r.Stderr(), "a regular expression that tries ever more ways to match?")
	assert.Less(t, r.Stats.End, int64(3_000_000_000), "some 40 million steps at 50 ns")

	r = run(`import re
line = '10.0.0.7 - - [27/Nov/2026:18:54:15 +0000] "GET /index.html HTTP/1.1" 200 5316\n'
pattern = re.compile(r'(\S+) (\S+) (\S+) \[([^\]]+)\] "(\w+) (.*?) (.*?)" (\d+) (\d+)')
print(len(pattern.findall(line * 40_000)), re.match('(a|b)*c', 'ab' * 50_000), len(re.sub('(?:e|o)+', '-', line * 20_000)))
`)
	assert.Equal(t, "40000 None 1560000\n", r.Stdout(), r.Stderr())
}

func TestThreadsThatStartThreadsFindTheSystemFull(t *testing.T) {
	r := run(`import threading
def more():
    threading.Thread(target=more).start()
    threading.Thread(target=more).start()
more()
`)
	assert.Contains(t, r.Stderr(), "RuntimeError: can't start new thread\n")
	assert.Contains(t, r.Stderr(), "printed more than 1024 kB; the rest is cut off")
}

func TestGarbageDoesNotCountAgainstTheBudget(t *testing.T) {
	r := run("for i in range(300):\n    x = [i] * 100_000\nprint('done')\n", func(p *Program) { p.Limits.Memory = 16 << 20 })
	assert.Equal(t, "done\n", r.Stdout())
}

func TestEndlessRecursionIsARecursionError(t *testing.T) {
	r := run("def f(n): return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as e:\n    print(e)\n")
	assert.Equal(t, "maximum recursion depth exceeded\n", r.Stdout())
}

func TestOutputIsBounded(t *testing.T) {
	r := run("while True: print('é' * 100)\n", func(p *Program) { p.Limits.Output = 1001 })
	assert.Equal(t, ExitLimit, r.ExitCode)
	assert.LessOrEqual(t, len(r.Stdout()), 1001)
	assert.True(t, strings.HasPrefix(r.Stdout(), "ééé"))
	assert.NotContains(t, r.Stdout(), "\uFFFD", "no character is cut in two")
	assert.Contains(t, r.Stderr(), "printed more than")
}

func TestAProcessEndsAsItsProgramDoes(t *testing.T) {
	for text, how := range map[string]trace.How{
		"print(1)":                trace.HowReturned,
		"import sys\nsys.exit()":  trace.HowReturned,
		"import sys\nsys.exit(3)": trace.HowRaised,
		"1 / 0":                   trace.HowRaised,
		"while True: pass":        trace.HowStopped, // by the limit
		"import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()":              trace.HowStopped,
		"import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()": trace.HowReturned,
	} {
		r := run(text+"\n", func(p *Program) { p.Limits.Steps = 100_000 })
		for id := trace.TrackID(1); id <= 2; id++ { // the process and its main thread
			assert.Equal(t, how, r.Trace.Track(id).How, "%s: %s", text, r.Trace.Track(id).Name)
		}
	}
}

func TestADeadlockOfTasksNamesWhatEachAwaits(t *testing.T) {
	r := run(`import asyncio
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async def worker():
        async with lock:
            pass
    await asyncio.create_task(worker(), name="worker")
asyncio.run(main())
`)
	assert.Equal(t, ExitDeadlock, r.ExitCode)
	for _, words := range []string{"deadlock", "Task-1 waits for worker", "worker waits for the lock Lock-1, held by Task-1", "main.py:6"} {
		assert.Contains(t, r.Stderr(), words)
	}
}

func TestAProcessIsJoinedThatWaitsForRoomInItsQueue(t *testing.T) {
	r := run(`import multiprocessing

def work(queue):
    queue.put("x" * 100_000)

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(queue,))
    process.start()
    process.join()
    print(len(queue.get()))
`)
	assert.Equal(t, ExitDeadlock, r.ExitCode)
	for _, words := range []string{"MainThread of MainProcess waits for the process Process-1 (main.py:10)", "QueueFeederThread of Process-1 (daemon) waits for the queue Queue-1"} {
		assert.Contains(t, r.Stderr(), words)
	}
}

func TestASyntaxErrorIsPlacedBeforeAnythingRuns(t *testing.T) {
	r := run("print('no')\nif True\n    pass\n")
	assert.Equal(t, 1, r.ExitCode)
	assert.Empty(t, r.Stdout())
	require.Len(t, r.Problems, 1)
	assert.Equal(t, Problem{Kind: "SyntaxError", Msg: "expected ':'", File: "main.py", Line: 2, Col: 8, EndLine: 2, EndCol: 8}, r.Problems[0])
}

func TestNamesThatAreSaidToBeAbsentAreAbsent(t *testing.T) {
	r := run(`
import importlib, _absent
for module, names in _absent.names.items():
    print(*[f"{module}.{name}" for name in names.split() if hasattr(importlib.import_module(module), name)], end="")
`)
	assert.Empty(t, r.Stdout(), "scripts/oracle/absent.py writes the list anew")
	assert.Empty(t, r.Problems)
}

func TestWhoOnlyAsksWhetherAModuleHasANameDoesNotReadWhatIsAbsent(t *testing.T) {
	r := run(`
import sys
print(hasattr(sys, "nothing"), getattr(sys, "nothing", "else"))
from collections import abc
print("_absent" in sys.modules)
sys.nothing
`)
	assert.Equal(t, "False else\nFalse\n", r.Stdout())
	assert.Contains(t, r.Stderr(), "AttributeError: module 'sys' has no attribute 'nothing'\n")
}

func TestWhatIsNotModelledSaysSoAndWhatThereIs(t *testing.T) {
	r := run("import trio\n")
	assert.Contains(t, r.Stderr(), "No module named 'trio': the playground does not model it; for concurrency it has asyncio, ")
	r = run("import os\nos.chroot\n")
	assert.Contains(t, r.Stderr(), "AttributeError: module 'os' has no attribute 'chroot': the playground does not model it\n")
	r = run("from os import chroot\n")
	assert.Contains(t, r.Stderr(), "ImportError: cannot import name 'chroot' from 'os': the playground does not model it\n")
	r = run("import heapq\nheapq.sink\n") // CPython has none either
	assert.Contains(t, r.Stderr(), "AttributeError: module 'heapq' has no attribute 'sink'\n")
	r = run("import nonsense\n")
	assert.Contains(t, r.Stderr(), "ModuleNotFoundError: No module named 'nonsense'\n")
}

func TestASiblingFileCanBeImported(t *testing.T) {
	r := run("import helper\nprint(helper.twice(4))\n", func(p *Program) {
		p.Files = append(p.Files, File{"helper.py", "def twice(x):\n    return 2 * x\n"})
	})
	assert.Equal(t, "8\n", r.Stdout())
}

func TestAFileBesideTheListingTakesTheLibrarysPlace(t *testing.T) {
	r := run("import bisect, fractions\nfrom bisect import place\nprint(bisect.place, place, fractions.Fraction(1, 2))\nimport time\nprint(time.time() > 0)\n", func(p *Program) {
		p.Files = append(p.Files, File{"bisect.py", "place = 'beside'\n"}, File{"time.py", "1 / 0\n"}) // time is there before a program begins
	})
	assert.Equal(t, "beside beside 1/2\nTrue\n", r.Stdout(), r.Stderr())
	r = run("import json\ntry:\n    import json.decoder\nexcept ModuleNotFoundError as e:\n    print(e)\n", func(p *Program) {
		p.Files = append(p.Files, File{"json.py", ""})
	})
	assert.Equal(t, "No module named 'json.decoder'; 'json' is not a package\n", r.Stdout(), r.Stderr())
}

func TestAModuleMayPutSomethingElseInItsPlace(t *testing.T) {
	r := run("import shout, pack.shout\nfrom shout import word\nfrom pack import shout as other\nprint(shout.hello, word, pack.shout.bye, other.x)\n"+
		"try:\n    import gone\nexcept KeyError as e:\n    print('no', e)\n", func(p *Program) {
		shout := "import sys\nclass Shout:\n    def __getattr__(self, name):\n        if name[0] == '_':\n            raise AttributeError\n        return name.upper()\nsys.modules[__name__] = Shout()\n"
		p.Files = append(p.Files, File{"shout.py", shout}, File{"pack/__init__.py", ""}, File{"pack/shout.py", shout}, File{"gone.py", "import sys\ndel sys.modules[__name__]\n"})
	})
	assert.Equal(t, "HELLO WORD BYE X\nno 'gone'\n", r.Stdout(), r.Stderr())
}

func TestModulesThatAreNotReadyAreFoundOrSaidToBe(t *testing.T) {
	r := run("import pack\nimport random\n", func(p *Program) {
		p.Files = append(p.Files, File{"pack/__init__.py", "from .sub import inner\n"}, File{"pack/sub/__init__.py", "from . import inner\n"},
			File{"pack/sub/inner.py", "import pack.sub.other as other\nfrom pack import sub\nprint(other.x, sub.__name__)\nimport pack\n" +
				"for part in pack, sub:\n    try:\n        part.later\n    except AttributeError as e:\n        print(e)\n" +
				"try:\n    from pack import later\nexcept ImportError as e:\n    print(e)\n"},
			File{"pack/sub/other.py", "x = 5\n"},
			File{"random.py", "import random\ntry:\n    random.randint\nexcept AttributeError as e:\n    print(e)\ntry:\n    from random import choice\nexcept ImportError as e:\n    print(e)\n"})
	})
	const third, library = "(consider renaming 'pack/__init__.py' if it has the same name as a third-party module you intended to import)",
		"(consider renaming 'random.py' since it has the same name as the standard library module named 'random' and the import system gives it precedence)"
	assert.Equal(t, "5 pack.sub\nmodule 'pack' has no attribute 'later' "+third+"\n"+
		"partially initialized module 'pack.sub' from 'pack/sub/__init__.py' has no attribute 'later' (most likely due to a circular import)\n"+
		"cannot import name 'later' from partially initialized module 'pack' (most likely due to a circular import) (pack/__init__.py)\n"+
		"module 'random' has no attribute 'randint' "+library+"\ncannot import name 'choice' from partially initialized module 'random' (most likely due to a circular import) (random.py)\n", r.Stdout(), r.Stderr())
}

const race = `import threading
counter = 0
def work():
    global counter
    for _ in range(2000):
        counter += 1
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
`

func TestAPlainIncrementIsLostOnlyWhereTheModeAllowsIt(t *testing.T) {
	for _, seed := range []uint64{0, 1, 2, 3} {
		for mode, loses := range map[string]bool{"gil": false, "any": true, "free": true} {
			r := run(race, func(p *Program) { p.Seed, p.Switch = seed, mode })
			assert.Equal(t, loses, r.Stdout() != "6000\n", "%s, seed %d: %s", mode, seed, r.Stdout())
		}
	}
}

func TestTwoRunsOfOneEngineAndAReplayGiveTheSameBytes(t *testing.T) {
	for _, mode := range []string{"gil", "any", "free"} {
		e := New()
		p := Program{Files: []File{{"main.py", race}}, Seed: 5, Switch: mode}
		first, second := e.Run(p), e.Run(p)
		assert.Equal(t, first.Encode(), second.Encode(), mode)
		require.NoError(t, trace.Check(first.Trace), mode)
		p.Schedule, p.Seed = first.Schedule, 99
		assert.Equal(t, first.Hash, e.Run(p).Hash, "the schedule decides, not the seed")
	}
}

func TestHashingManyBytesTakesACoreButNotTheGIL(t *testing.T) {
	// CPython hashes 2,048 bytes and more, and derives keys, outside the GIL.
	r := run(`import hashlib, threading, time
def took(work, n):
    start = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(n)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return time.perf_counter() - start
many, few = b"x" * 10_000_000, b"x" * 2047
for work in (lambda: hashlib.sha256(many), lambda: hashlib.pbkdf2_hmac("sha256", b"", b"", 10_000),
             lambda: hashlib.scrypt(b"", salt=b"", n=1024, r=8, p=1), lambda: [hashlib.sha256(few) for _ in range(2000)]):
    took(work, 1)
    print(round(took(work, 2) / took(work, 1)), end=" ")
`, func(p *Program) { p.Machine.Cores = 4 })
	assert.Equal(t, "1 1 1 2 ", r.Stdout(), r.Stderr())
}

func TestTheGILModeShowsTheConvoy(t *testing.T) {
	// SEMANTICS G6: beside a CPU-bound thread, sleep(1 ms) returns after about 6 ms.
	r := run(`import threading, time, playground
def burn():
    playground.work(0.2)
threading.Thread(target=burn).start()
start = time.monotonic()
time.sleep(0.001)
print(round((time.monotonic() - start) * 1000))
`)
	assert.Equal(t, "6\n", r.Stdout())
}

func TestFreeThreadsUseTwoCores(t *testing.T) {
	took := map[string]string{}
	for _, mode := range []string{"gil", "free"} {
		took[mode] = run(`import threading, time, playground
def burn():
    playground.work(0.5)
start = time.monotonic()
threads = [threading.Thread(target=burn) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(f"{time.monotonic() - start:.1f}")
`, func(p *Program) { p.Switch = mode }).Stdout()
	}
	assert.Equal(t, map[string]string{"gil": "1.0\n", "free": "0.5\n"}, took)
}

func TestBadSettingsAreRefusedInASentence(t *testing.T) {
	assert.Contains(t, run("", func(p *Program) { p.Switch = "green" }).Stderr(), "choose gil, any or free")
	assert.NotEmpty(t, run("", func(p *Program) { p.Schedule = "???" }).Stderr())
	for _, cores := range []int{-1, 1025} {
		said := run("", func(p *Program) { p.Machine.Cores = cores }).Stderr()
		assert.Equal(t, fmt.Sprintf("playground: cores must be from 1 to 1024, not %d\n", cores), said)
	}
	assert.Contains(t, run("", func(p *Program) { p.Machine.SwitchInterval = -1 }).Stderr(), "switch_interval must be more than 0")
	assert.Contains(t, New().Run(Program{}).Stderr(), "has no file")
}

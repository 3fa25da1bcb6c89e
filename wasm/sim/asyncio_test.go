package sim_test

// What a run of an asyncio program can be asked for besides its output: other orders where CPython leaves them open, Ctrl-C at a moment,
// the callback log, the story of its loop.

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/asyncio-playground/playground/wasm/trace"
)

func runAsyncio(text string, change func(*sim.Program)) *sim.Result {
	p := sim.Program{Files: []sim.File{{Name: "main.py", Text: text}}}
	if change != nil {
		change(&p)
	}
	return sim.New().Run(p)
}

// The orders that CPython leaves open (SEMANTICS U1–U6), one program each: it prints a b c d in some order.
var openOrders = map[string]string{
	"U1, a group aborts its children": `
import asyncio
async def child(name):
    try: await asyncio.sleep(1)
    finally: print(name)
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for name in "abcd": group.create_task(child(name))
            await asyncio.sleep(0)
            raise ValueError
    except* ValueError: pass
asyncio.run(main())`,
	"U2, run cancels what is left": `
import asyncio
async def child(name):
    try: await asyncio.sleep(1)
    finally: print(name)
async def main():
    for name in "abcd": asyncio.create_task(child(name))
    await asyncio.sleep(0)
asyncio.run(main())`,
	"U3, as_completed starts coroutines": `
import asyncio
async def child(name): print(name)
async def main():
    for c in asyncio.as_completed([child(name) for name in "abcd"]): await c
asyncio.run(main())`,
	"U4, generators are closed": `
import asyncio
async def generator(name):
    try: yield
    finally: print(name)
async def main():
    global keep
    keep = [generator(name) for name in "abcd"]
    for g in keep: await anext(g)
asyncio.run(main())`,
	"U5, sums of delays that nearly coincide": `
import asyncio
async def child(name, *delays):
    for d in delays: await asyncio.sleep(d)
    print(name)
async def main():
    await asyncio.gather(child("a", 0.3), child("b", 0.1, 0.2), child("c", 0.15, 0.15), child("d", 0.2, 0.1))
asyncio.run(main())`,
	"U6, jobs of an executor end": `
import asyncio
def work():
    for _ in range(20_000): len("")
async def child(name):
    await asyncio.to_thread(work)
    print(name)
async def main():
    await asyncio.gather(*(child(name) for name in "abcd"))
asyncio.run(main())`,
	"U6, files become ready": `
import asyncio
async def answer(reader, writer):
    await reader.readline()
    writer.write(b"answer\n")
async def child(name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"question\n")
    await reader.readline()
    print(name)
    writer.close()
async def main():
    global port
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*(child(name) for name in "abcd"))
    server.close()
asyncio.run(main())`,
}

func TestWhatCPythonLeavesOpenIsCreationOrderForSeed0AndAnotherOrderForOthers(t *testing.T) {
	for name, program := range openOrders {
		t.Run(name, func(t *testing.T) {
			seen := map[string]bool{}
			for seed := range uint64(12) {
				r := runAsyncio(program, func(p *sim.Program) { p.Seed = seed })
				require.Empty(t, r.Stderr())
				order := strings.Fields(r.Stdout())
				if seed == 0 {
					assert.Equal(t, []string{"a", "b", "c", "d"}, order)
				}
				seen[strings.Join(order, "")] = true
				slices.Sort(order)
				assert.Equal(t, []string{"a", "b", "c", "d"}, order, "each of them once")
			}
			assert.Greater(t, len(seen), 3, "of twelve seeds")
		})
	}
}

func TestTimersOfOneIterationKeepTheirOrder(t *testing.T) {
	for seed := range uint64(6) {
		r := runAsyncio(`
import asyncio
async def child(name):
    await asyncio.sleep(0.1)
    print(name)
async def main(): await asyncio.gather(*(child(name) for name in "abcd"))
asyncio.run(main())`, func(p *sim.Program) { p.Seed = seed })
		assert.Equal(t, "a\nb\nc\nd\n", r.Stdout(), "SEMANTICS A4")
	}
}

const sleeper = `
import asyncio
async def main():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at", round(asyncio.get_running_loop().time() - 1000, 3))
        await asyncio.sleep(1)
        print("tidied up")
        raise
asyncio.run(main())`

func TestCtrlCAtAMomentIsKeyboardInterrupt(t *testing.T) {
	r := runAsyncio(sleeper, func(p *sim.Program) { p.Interrupts = []int64{1_500_000_000} })
	assert.Equal(t, "cancelled at 1.5\ntidied up\n", r.Stdout())
	assert.Contains(t, r.Stderr(), "KeyboardInterrupt")
	assert.Equal(t, 130, r.ExitCode)
}

func TestASecondCtrlCDoesNotWaitForTheTidyingUp(t *testing.T) {
	r := runAsyncio(sleeper, func(p *sim.Program) { p.Interrupts = []int64{1_500_000_000, 1_700_000_000} })
	assert.Equal(t, "cancelled at 1.5\n", r.Stdout())
	assert.Equal(t, 130, r.ExitCode)
}

func TestCtrlCInterruptsWhateverTheMainThreadDoes(t *testing.T) {
	for what, line := range map[string]string{
		"sleeps": "time.sleep(10)", "computes": "spin()", "waits for a lock": "lock.acquire()", "joins": "thread.join()",
	} {
		r := runAsyncio(`
import threading, time
def spin():
    while True: pass
lock = threading.Lock(); lock.acquire()
thread = threading.Thread(target=time.sleep, args=(3,)); thread.start()
try: `+line+`
except KeyboardInterrupt: print("interrupted at", round(time.monotonic() - 1000, 2))
`, func(p *sim.Program) { p.Interrupts = []int64{500_000_000} })
		assert.Equal(t, "interrupted at 0.5\n", r.Stdout(), what+": "+r.Stderr())
	}
}

func TestASignalWithoutAHandlerEndsTheProgram(t *testing.T) {
	r := runAsyncio("import signal\nprint('before')\nsignal.raise_signal(signal.SIGTERM)\nprint('never')\n", nil)
	assert.Equal(t, "before\n", r.Stdout())
	assert.Equal(t, 128+15, r.ExitCode)
}

func TestTheStoryOfALoopAndItsTasks(t *testing.T) {
	r := runAsyncio(`
import asyncio
async def inner():
    await asyncio.sleep(0.25)
    return "result"
async def worker():
    return await inner()
async def fails():
    raise ValueError("lost")
async def main():
    forgotten = asyncio.create_task(fails(), name="fails")
    await asyncio.create_task(worker(), name="worker")
asyncio.run(main())
`, func(p *sim.Program) { p.Story = true })
	story := trace.Text(r.Trace)
	for _, line := range []string{
		"iteration 1; ready: Task-1:step",
		"iteration 2; ready: fails:step, worker:step",
		"iteration 3, after 250.000 ms idle; timers due: sleep of worker (0.",
		"> worker  awaits through worker > inner > sleep",
		"> worker  returns 'result'",
		"raises ValueError: lost",
		"its exception was never retrieved",
	} {
		assert.Contains(t, story, line)
	}
	plain := runAsyncio("import asyncio\nasyncio.run(asyncio.sleep(1))\n", nil)
	assert.NotContains(t, trace.Text(plain.Trace), "iteration", "only where it is asked for")
}

func TestWhatAsyncioDoesNotModelIsRefusedWithASentenceAndALine(t *testing.T) {
	for call, sentence := range map[string]string{
		`asyncio.create_subprocess_exec("ls")`:                       "does not model subprocesses",
		`asyncio.create_subprocess_shell("ls")`:                      "does not model subprocesses",
		`loop.subprocess_exec(asyncio.SubprocessProtocol, "ls")`:     "does not model subprocesses",
		`loop.start_tls(None, None, __import__("ssl").SSLContext())`: "no start_tls()",
		`asyncio.start_server(print, "127.0.0.1", 0, ssl=object())`:  "no server's side",
	} {
		r := runAsyncio("import asyncio\nasync def main():\n    loop = asyncio.get_running_loop()\n    await "+call+"\nasyncio.run(main())\n", nil)
		assert.Contains(t, r.Stderr(), "NotImplementedError: the playground", call)
		assert.Contains(t, r.Stderr(), sentence, call)
		assert.Contains(t, r.Stderr(), `File "main.py", line 4, in main`, call)
	}
}

func TestTracesSayWhatTasksWaitFor(t *testing.T) {
	r := runAsyncio(`
import asyncio, time
async def main():
    lock, queue = asyncio.Lock(), asyncio.Queue()
    await lock.acquire()
    waiters = [asyncio.create_task(lock.acquire()), asyncio.create_task(queue.get())]
    await asyncio.sleep(0.1)
    await asyncio.to_thread(time.sleep, 0.1)
    lock.release()
    queue.put_nowait(1)
    await waiters[0]
    await waiters[1]
asyncio.run(main())`, nil)
	require.Zero(t, r.ExitCode, r.Stderr())
	var seen []string
	for i := range r.Trace.NumSpans() {
		if s := r.Trace.Span(i); s.State == trace.Waiting && r.Trace.Track(s.Track).Kind == trace.KindTask {
			seen = append(seen, strings.TrimSpace(s.Why+" "+s.OnName))
		}
	}
	assert.Equal(t, []string{"sleep", "executor", "task Task-2", "lock Lock-1", "queue Queue-1"}, seen)
}

func TestTheStoryTellsWhoSentASignalAndWhatBecameOfIt(t *testing.T) {
	r := runAsyncio(`
import asyncio, os, signal, threading, time
async def main():
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    threading.Timer(0.5, os.kill, [os.getpid(), signal.SIGTERM]).start()
    await stop.wait()
    signal.raise_signal(signal.SIGTERM)
    loop.call_soon(os.kill, os.getpid(), signal.SIGTERM)
    await asyncio.sleep(0)
asyncio.run(main())
signal.signal(signal.SIGALRM, lambda *_: None)
signal.alarm(1)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
signal.raise_signal(signal.SIGHUP)
signal.pthread_sigmask(signal.SIG_BLOCK, [40])
signal.raise_signal(40)
try: time.sleep(2)
except KeyboardInterrupt: pass
os.kill(os.getpid(), signal.SIGTERM)
`, func(p *sim.Program) { p.Story, p.Interrupts = true, []int64{1_600_000_000} })
	var told []string
	for line := range strings.Lines(trace.Text(r.Trace)) {
		if _, what, ok := strings.Cut(line, " gets S"); ok {
			told = append(told, "S"+strings.TrimSpace(what))
		} else if _, what, ok := strings.Cut(line, " gets signal"); ok {
			told = append(told, "signal"+strings.TrimSpace(what))
		}
	}
	assert.Equal(t, []string{
		"SIGTERM from Thread-1", "SIGTERM from Task-1", "SIGTERM from event loop", "SIGHUP from itself, which is ignored",
		"signal-40 from itself, which is blocked", "SIGALRM from its alarm", "SIGINT from outside (Ctrl-C)", "SIGTERM from itself, which ends the process",
	}, told)
	require.NoError(t, trace.Check(r.Trace))
}

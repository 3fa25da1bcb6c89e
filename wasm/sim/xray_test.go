package sim

// X-ray: what is seen inside a program, and that looking changes nothing.

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const inside = `import asyncio, threading, time

class Guest:
    def __init__(self, name):
        self.name = name
        self.friends = [self]
    def __repr__(self):
        print("looked at")
        while True:
            pass

lock = asyncio.Lock()
queue = asyncio.Queue(2)
knife = threading.Lock()

async def eat(guest):
    async with lock:
        portion = {"soup": 2, "guest": guest}
        await asyncio.sleep(1)

async def cook():
    for n in range(9):
        await queue.put(f"dish {n}")

def waiter(n):
    with knife:
        time.sleep(0.7)

async def main():
    threads = [threading.Thread(target=waiter, args=(i,), name=f"waiter {i}") for i in range(2)]
    for t in threads:
        t.start()
    for n in range(2):
        asyncio.create_task(eat(Guest(f"g{n}")), name=f"guest {n}")
    task = asyncio.create_task(cook(), name="cook")
    await asyncio.sleep(3)
    task.cancel()

asyncio.run(main())
`

const ms = 1_000_000

func lane(t *testing.T, x *XRay, name string) LaneView {
	t.Helper()
	for _, l := range x.Lanes {
		if l.Name == name {
			return l
		}
	}
	require.Fail(t, "no lane "+name)
	return LaneView{}
}

func thing(t *testing.T, x *XRay, name string) ThingView {
	t.Helper()
	for _, v := range x.Things {
		if v.Name == name {
			return v
		}
	}
	require.Fail(t, "no thing "+name)
	return ThingView{}
}

func local(t *testing.T, f FrameView, name string) string {
	t.Helper()
	for _, v := range f.Locals {
		if v.Name == name {
			return v.Value
		}
	}
	require.Fail(t, f.Func+" has no variable "+name)
	return ""
}

func TestXRayShowsStacksAndVariables(t *testing.T) {
	x := New().XRay(Program{Files: []File{{"a.py", inside}}}, 500*ms)
	require.False(t, x.Ended)
	eater := lane(t, x, "guest 0")
	assert.Equal(t, "waiting", eater.State)
	assert.Equal(t, "sleep", eater.Why)
	require.Len(t, eater.Frames, 1, "frames of the library are passed over")
	assert.Equal(t, FrameView{Func: "eat", File: "a.py", Line: 19, Locals: eater.Frames[0].Locals}, eater.Frames[0])
	assert.Equal(t, "Guest(name='g0', friends=[Guest(…)])", local(t, eater.Frames[0], "guest"), "no __repr__ of the program runs")
	assert.Equal(t, "{'soup': 2, 'guest': Guest(name='g0', friends=[Guest(…)])}", local(t, eater.Frames[0], "portion"))
	main := lane(t, x, "MainThread")
	assert.Equal(t, "select", main.Why)
	assert.Equal(t, "<module>", main.Frames[0].Func)
	sleeper := lane(t, x, "waiter 0")
	assert.Equal(t, "1", local(t, lane(t, x, "waiter 1").Frames[0], "n"))
	assert.InDelta(t, 700*ms, sleeper.Until, 2*ms)
}

func TestXRayShowsWhoHoldsAndWhoWaits(t *testing.T) {
	x := New().XRay(Program{Files: []File{{"a.py", inside}}}, 500*ms)
	assert.Equal(t, ThingView{Kind: "Lock", Name: "lock", Label: "Lock-1", State: "locked", Holders: []string{"guest 0"}, Waiters: []string{"guest 1"}},
		thing(t, x, "lock"))
	knife := thing(t, x, "knife")
	assert.Equal(t, []string{"waiter 0"}, knife.Holders)
	assert.Equal(t, []string{"waiter 1"}, knife.Waiters)
	assert.Equal(t, "blocked", lane(t, x, "waiter 1").State)
	q := thing(t, x, "queue")
	assert.Equal(t, []string{"'dish 0'", "'dish 1'"}, q.Items)
	assert.Equal(t, "2 items of at most 2", q.State)
	assert.Equal(t, []string{"cook"}, q.Waiters)
}

func TestXRayShowsTheLoopsTimersWithTimeToGo(t *testing.T) {
	x := New().XRay(Program{Files: []File{{"a.py", inside}}}, 500*ms)
	require.Len(t, x.Loops, 1)
	l := x.Loops[0]
	assert.True(t, l.Waiting)
	assert.Empty(t, l.Ready)
	require.Len(t, l.Timers, 2)
	assert.Equal(t, "guest 0", l.Timers[0].Task)
	assert.InDelta(t, 500*ms, l.Timers[0].In, 5*ms)
	assert.Equal(t, "Task-1", l.Timers[1].Task)
	assert.InDelta(t, 2500*ms, l.Timers[1].In, 5*ms)
}

func TestXRayShowsWhoHasTheGILAndWhoAsks(t *testing.T) {
	src := "import threading\ndef spin(n):\n    for i in range(10**6):\n        n += i\nfor k in range(3):\n    threading.Thread(target=spin, args=(k,)).start()\n"
	x := New().XRay(Program{Files: []File{{"a.py", src}}}, 20*ms)
	require.Len(t, x.Turns, 1)
	assert.Equal(t, "gil", x.Turns[0].What)
	require.Len(t, x.Turns[0].Holders, 1)
	assert.Len(t, x.Turns[0].Asking, 2)
	holder := lane(t, x, x.Turns[0].Holders[0])
	assert.Equal(t, "running", holder.State)
	assert.Equal(t, "spin", holder.Frames[0].Func)
	x = New().XRay(Program{Files: []File{{"a.py", src}}, Switch: "free"}, 20*ms)
	assert.Equal(t, "core", x.Turns[0].What)
	assert.Greater(t, len(x.Turns[0].Holders), 1)
}

func TestXRayOfATaskThatRuns(t *testing.T) {
	src := "import asyncio\nasync def busy():\n    n = 0\n    while n < 10**6:\n        n += 1\nasync def main():\n" +
		"    other = asyncio.create_task(asyncio.sleep(0), name='next')\n    await busy()\nasyncio.run(main())\n"
	x := New().XRay(Program{Files: []File{{"a.py", src}}}, 10*ms)
	running := lane(t, x, "Task-1")
	assert.Equal(t, "running", running.State)
	require.Len(t, running.Frames, 2)
	assert.Equal(t, []string{"busy", "main"}, []string{running.Frames[0].Func, running.Frames[1].Func})
	assert.Equal(t, "<module>", lane(t, x, "MainThread").Frames[0].Func)
	require.Len(t, x.Loops[0].Ready, 1)
	assert.Equal(t, "next", x.Loops[0].Ready[0].Task)
}

func TestLookingChangesNothing(t *testing.T) {
	p := Program{Files: []File{{"a.py", inside}}, Seed: 7}
	e := New()
	before := e.Run(p)
	first := string(e.XRay(p, 900*ms).Encode())
	for _, at := range []int64{0, 1, 2 * ms, 1500 * ms} {
		e.XRay(p, at)
	}
	assert.Equal(t, first, string(e.XRay(p, 900*ms).Encode()), "the same moment looks the same after others were looked at")
	after := e.Run(p)
	assert.Equal(t, before.Hash, after.Hash)
	assert.NotContains(t, after.Stdout(), "looked at")
}

func TestXRayBeyondTheEndAndOfWhatCannotRun(t *testing.T) {
	x := New().XRay(Program{Files: []File{{"a.py", "x = 1\n"}}}, 3_600_000*ms)
	assert.True(t, x.Ended)
	assert.Nil(t, x.Failed)
	x = New().XRay(Program{Files: []File{{"a.py", "x = = 1\n"}}}, 0)
	require.NotNil(t, x.Failed)
	assert.Equal(t, "SyntaxError", x.Failed.Kind)
}

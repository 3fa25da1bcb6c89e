// The Python that is timed, and how each rival runs it.

export const fib = `
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(24)
`;

export const loop = `
def total():
    t = 0
    for i in range(5_000_000):
        t += i
    return t
total()
`;

// 10,000 tasks that each give way ten times.
export const switches = `
import asyncio

async def step():
    for _ in range(10):
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(*[step() for _ in range(10_000)])
`;

// 10,000 tasks that each sleep for a time of their own.
export const sleeps = `
import asyncio, random

async def nap(seconds):
    await asyncio.sleep(seconds)

async def main():
    rng = random.Random(1)
    await asyncio.gather(*[nap(rng.random()) for _ in range(10_000)])
`;

export const runMain = `\nasyncio.run(main())\n`;

// The honest rival for tasks: CPython's own tasks and futures, on a loop whose clock jumps. Pyodide
// has a loop of its own that goes through the browser's timers; this one does not.
export const runOnVirtualLoop = `
class VirtualLoop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 0.0
        self._selector = self

    def time(self):
        return self.now

    def select(self, timeout):
        if timeout:
            self.now += timeout
        return []

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


asyncio._set_running_loop(None)
virtual = VirtualLoop()
virtual.run_until_complete(main())
virtual.close()
`;

// What a rival's page does before it may call itself ready: a result that went through asyncio.
export const firstResult = `
import asyncio

async def nap(n):
    await asyncio.sleep(0)
    return n

async def main():
    return sum(await asyncio.gather(*[nap(n) for n in range(10)]))
`;

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

// A listing of a hundred lines that defines what readers define, and calls nothing: what it takes is compiling and starting it.
export const hundredLines = `"""A shop: orders come in, cooks take them, and a report is printed."""

import asyncio
import random
import time

ORDERS = 3
COOKS = 2


class Order:
    """What a guest wants."""

    def __init__(self, number, dish, price):
        self.number = number
        self.dish = dish
        self.price = price
        self.done = False

    def __repr__(self):
        return f"<Order {self.number}: {self.dish} for {self.price:.2f}>"

    def finish(self):
        if self.done:
            raise RuntimeError("finished twice")
        self.done = True


class Till:
    def __init__(self):
        self.total = 0.0
        self.paid = []

    def pay(self, order):
        self.total += order.price
        self.paid.append(order)

    @property
    def average(self):
        return self.total / len(self.paid) if self.paid else 0.0


class Kitchen:
    def __init__(self, cooks):
        self.free = asyncio.Semaphore(cooks)
        self.cooked = 0

    async def cook(self, order):
        async with self.free:
            await asyncio.sleep(0.1)
            self.cooked += 1
            order.finish()
            return order


MENU = {"soup": 4.5, "fish": 12.0, "bread": 1.2, "cake": 3.8}


def draw(rng, number):
    dish = rng.choice(sorted(MENU))
    return Order(number, dish, MENU[dish])


def report(till, kitchen, began):
    lines = [f"{len(till.paid)} orders, {till.total:.2f} in the till"]
    for order in sorted(till.paid, key=lambda o: o.price):
        mark = "*" if order.price > till.average else " "
        lines.append(f"{mark} {order!r}")
    lines.append(f"{kitchen.cooked} dishes in {time.monotonic() - began:.1f} s")
    return "\\n".join(lines)


async def guest(order, kitchen, till):
    try:
        served = await asyncio.wait_for(kitchen.cook(order), timeout=5)
    except TimeoutError:
        print(order, "waited too long")
    else:
        till.pay(served)


async def watch(till, stop):
    while not stop.is_set():
        await asyncio.sleep(0.5)
        print(f"so far {till.total:.2f}")


async def main():
    rng = random.Random(7)
    began = time.monotonic()
    kitchen, till, stop = Kitchen(COOKS), Till(), asyncio.Event()
    watcher = asyncio.create_task(watch(till, stop))
    async with asyncio.TaskGroup() as group:
        for number in range(ORDERS):
            group.create_task(guest(draw(rng, number), kitchen, till))
    stop.set()
    await watcher
    print(report(till, kitchen, began))


if __name__ == "another":
    asyncio.run(main())
`;

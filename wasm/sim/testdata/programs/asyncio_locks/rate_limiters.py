"""Rate limiters: a token bucket, a sliding window, and a semaphore that a slow caller holds too long."""
import asyncio
import collections
import time


class TokenBucket:
    def __init__(self, rate, burst):
        self.rate, self.tokens, self.burst = rate, burst, burst
        self.last = time.monotonic()
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        async with self.lock:
            while True:
                now = time.monotonic()
                self.tokens = min(self.burst, self.tokens + (now - self.last) * self.rate)
                self.last = now
                if self.tokens >= 1 - 1e-6:
                    self.tokens -= 1
                    return self
                await asyncio.sleep((1 - self.tokens) / self.rate)

    async def __aexit__(self, *exc):
        return False


class Window:
    def __init__(self, calls, seconds):
        self.calls, self.seconds = calls, seconds
        self.recent = collections.deque()
        self.condition = asyncio.Condition()

    async def enter(self):
        loop = asyncio.get_running_loop()
        async with self.condition:
            await self.condition.wait_for(lambda: len(self.recent) < self.calls)
            self.recent.append(loop.time())
            loop.call_later(self.seconds, lambda: asyncio.ensure_future(self.leave()))

    async def leave(self):
        async with self.condition:
            self.recent.popleft()
            self.condition.notify()


async def main():
    start = time.monotonic()
    events = []

    def note(text):
        events.append((round(time.monotonic() - start, 1), text))

    bucket = TokenBucket(rate=5, burst=3)

    async def through_bucket(i):
        async with bucket:
            note(f"bucket {i}")

    await asyncio.gather(*(through_bucket(i) for i in range(8)))
    window = Window(2, 0.5)

    async def through_window(i):
        await window.enter()
        note(f"window {i}")
        return i

    tasks = [asyncio.create_task(through_window(i), name=f"w{i}") for i in range(6)]
    await asyncio.sleep(0.2)
    tasks[3].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    gate = asyncio.BoundedSemaphore(2)

    async def hold(i, seconds):
        try:
            async with asyncio.timeout(0.35), gate:
                note(f"gate {i}")
                await asyncio.sleep(seconds)
                return f"{i} done"
        except TimeoutError:
            return f"{i} timed out"

    print(await asyncio.gather(hold(0, 0.1), hold(1, 0.22), hold(2, 0.2), hold(3, 0.1), hold(4, 0.3)))
    try:
        gate.release()
    except ValueError as error:
        print(type(error).__name__, error)
    for when, text in events:
        print(f"{when:4} {text}")
    await asyncio.sleep(0.6)


asyncio.run(main())

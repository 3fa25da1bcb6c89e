"""Tools for asynchronous iterators: maps with a limit, windows, debouncing."""
import asyncio, itertools, time, statistics, heapq, collections, operator
async def every(s, n):
    for i in range(n): await asyncio.sleep(s); yield i
async def amap(f, it, limit=3):
    async with asyncio.TaskGroup() as tg:
        q = collections.deque()
        async for x in it:
            q.append(tg.create_task(f(x)))
            if len(q) >= limit: yield await q.popleft()
        while q: yield await q.popleft()
async def window(it, n):
    d = collections.deque(maxlen=n)
    async for x in it:
        d.append(x)
        if len(d) == n: yield tuple(d)
async def debounce(it, s):
    q, end = asyncio.Queue(), object()
    async def pump():
        async for x in it: q.put_nowait(x)
        q.put_nowait(end)
    t = asyncio.create_task(pump()); last = await q.get()
    while last is not end:
        try: async_next = await asyncio.wait_for(q.get(), s)
        except TimeoutError: yield last; async_next = await q.get()
        else:
            if async_next is end: yield last
        last = async_next
    await t
async def take_until(it, deadline):
    try:
        async with asyncio.timeout(deadline):
            async for x in it: yield x
    except TimeoutError: print("time is up")
async def azip(*its):
    its = [aiter(i) for i in its]
    while True:
        try: yield tuple(await asyncio.gather(*(anext(i) for i in its)))
        except StopAsyncIteration: return
async def bursts():
    for gap, x in ((0, 1), (0.01, 2), (0.01, 3), (0.5, 4), (0.01, 5), (0.6, 6)): await asyncio.sleep(gap); yield x
async def slow(x): await asyncio.sleep(0.3 - x * 0.05); return x * x
async def main():
    t = time.perf_counter(); print([x async for x in amap(slow, every(0.01, 5))], f"{time.perf_counter() - t:.1f}")
    print([w async for w in window(every(0.01, 5), 3)], [x async for x in debounce(bursts(), 0.1)], [x async for x in take_until(every(0.1, 100), 0.35)])
    try: print([x async for x in azip(every(0.1, 3), every(0.05, 2))])
    except RuntimeError as e: print("azip", e)
    data = [(x * 7919) % 101 for x in range(50)]
    print(statistics.mean(data), round(statistics.stdev(data), 3), statistics.median(data), statistics.quantiles(data, n=4), statistics.mode("abca"), heapq.nlargest(3, data), list(heapq.merge([1, 4], [2, 3])))
    print(list(itertools.batched("abcdefg", 3)), list(itertools.pairwise([1, 2, 3])), [(k, len(list(g))) for k, g in itertools.groupby("aabbbc")], list(itertools.accumulate([1, 2, 3], operator.mul)), list(itertools.islice(itertools.cycle("ab"), 5)))
asyncio.run(main())

# How requests end: cancelled in line and under way, out of time, reset, redirected. The model does most requests of a plain session without
# Python code; those of a session that somebody has overridden run in Python. Both must come to the same.
import asyncio
import time

import aiohttp
import playground

playground.host("h.example", latency=0.1, rtt=0.01)
playground.host("cut.example", latency=0.1, reset=1)
playground.host("pages.example", latency=0.1, content={"/old": (500, "moved"), "/": "x" * 10})


class Overridden(aiohttp.ClientSession):
    async def _request(self, *args, **kwargs):
        return await super()._request(*args, **kwargs)


async def one(session, url, n, begin):
    try:
        async with session.get(url) as r:
            return r.status, len(await r.text())
    except BaseException as e:
        print(n, type(e).__name__, e, type(e.__cause__).__name__, round(time.monotonic() - begin, 2))
        raise


async def act(session_class):
    begin = time.monotonic()
    async with session_class(connector=aiohttp.TCPConnector(limit=1)) as session:
        tasks = [asyncio.create_task(one(session, "http://h.example/", n, begin)) for n in range(5)]
        await asyncio.sleep(0.15)
        tasks[1].cancel()       # waits for its answer
        tasks[3].cancel()       # in line
        print(await asyncio.gather(*tasks, return_exceptions=True), round(time.monotonic() - begin, 2))
    begin = time.monotonic()
    async with session_class(connector=aiohttp.TCPConnector(limit=1), timeout=aiohttp.ClientTimeout(total=0.25)) as session:
        print(await asyncio.gather(*[one(session, "http://h.example/", n, begin) for n in range(5)], return_exceptions=True))
    begin = time.monotonic()
    async with session_class(connector=aiohttp.TCPConnector(limit=2)) as session:
        await session.get("http://pages.example/")
        print(await asyncio.gather(*[one(session, "http://cut.example/", n, begin) for n in range(3)], return_exceptions=True))
    async with session_class() as session:
        for n in range(3):
            async with session.get("http://httpbin.org/redirect/1") as r:
                print(r.status, r.url, r.history, r.closed)
            async with session.get("http://pages.example/old") as r:
                print(r.status, r.ok, r.headers["content-type"], r.content_length, await r.read())
        one_more = session.get("http://pages.example/")
        task = asyncio.ensure_future(one_more)
        await asyncio.sleep(0)
        print(task.cancel(), await asyncio.gather(task, return_exceptions=True))


asyncio.run(act(aiohttp.ClientSession))
asyncio.run(act(Overridden))

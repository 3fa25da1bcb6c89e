import asyncio
import time

import aiohttp
import playground

playground.host("shop.example", latency=0.1, rtt=0.02, dns=0.01, workers=10, content={"/": "hello", "/j": {"a": [1, 2]}, "/bad": (500, "oops")})
playground.host("slow.example", latency=5)
playground.host("closed.example", refuse=1)


async def get(session, url, **options):
    try:
        async with session.get(url, **options) as r:
            return r.status, await r.text()
    except Exception as e:
        return type(e).__name__, str(e)


async def main():
    async with aiohttp.ClientSession() as session:
        start = time.monotonic()
        print(await get(session, "http://shop.example/"), round(time.monotonic() - start, 2))
        start = time.monotonic()
        print(await get(session, "http://shop.example/"), round(time.monotonic() - start, 2))
        async with session.get("https://shop.example/j", params={"q": "x y"}) as r:
            print(await r.json(), r.url, r.content_type, r)
        async with session.post("https://httpbin.org/post", json={"x": 1}) as r:
            print((await r.json())["json"])
        try:
            async with session.get("http://shop.example/bad", raise_for_status=True):
                pass
        except aiohttp.ClientResponseError as e:
            print(type(e).__name__, e)
        print(await get(session, "http://slow.example/", timeout=aiohttp.ClientTimeout(total=1)))
        print(await get(session, "http://slow.example/", timeout=aiohttp.ClientTimeout(sock_read=1)))
        name, text = await get(session, "http://closed.example/")
        print(name, text.split("[")[0])
        print((await get(session, "http://nowhere.invalid/")))
        async with session.get("http://shop.example/") as r:
            print([c async for c in r.content.iter_chunked(2)])
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=3)) as session:
        start = time.monotonic()
        pages = await asyncio.gather(*[get(session, "http://shop.example/") for _ in range(9)])
        print(len(pages), set(pages), round(time.monotonic() - start, 1))
    try:
        await session.get("http://shop.example/")
    except RuntimeError as e:
        print(e)
    try:
        aiohttp.zebra
    except AttributeError as e:
        print(e)


asyncio.run(main())

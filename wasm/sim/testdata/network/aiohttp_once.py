import asyncio
import aiohttp

async def main():
    async with aiohttp.ClientSession() as session:
        request = session.get("http://pages.example/1")
        answer = await request
        print(answer.status)
        try:
            print((await request).status)
        except RuntimeError as e:
            print(type(e).__name__, e)
        async with session.get("http://pages.example/2") as r:
            print(r.status)
        get = session.get("http://pages.example/3")
        async with get as r:
            print(r.status)
        try:
            async with get as r:
                print(r.status)
        except RuntimeError as e:
            print(type(e).__name__, e)

asyncio.run(main())

"""Requests that are awaited, or have options, and what comes in between. In debug mode nothing is abridged: it must be the same."""
import asyncio
import traceback

import aiohttp
from aiohttp import web


async def echo(request):
    await asyncio.sleep(float(request.query.get("wait", 0)))
    body = await request.text()
    return web.Response(text=f"{request.method} {request.path_qs} {request.headers.get('Content-Type')} {request.headers.get('X-Mark')} {body!r}")


async def moved(request):
    raise web.HTTPFound("/echo?from=moved")


def chain(task):
    names, c = [], task.get_coro()
    while c is not None and hasattr(c, "cr_await"):
        names.append(c.__qualname__)
        c = c.cr_await
    return names


async def main():
    app = web.Application()
    app.router.add_route("*", "/echo", echo)
    app.router.add_route("*", "/moved", moved)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    base = "http://127.0.0.1:8080"
    async with aiohttp.ClientSession(headers={"X-Mark": "session"}) as session:
        for _ in range(2):  # first with a new connection, then with one that was kept
            response = await session.get(base + "/echo")
            print(response.status, response.method, response.url, await response.text())
            async with session.post(base + "/echo", json={"n": [1, 2]}, headers={"x-mark": "own"}) as response:
                print(response.status, response.method, await response.text())
            async with session.put(base + "/echo", data={"a b": "c&d"}) as response:
                print(await response.text())
            async with session.get(base + "/echo", params={"q": "x y", "n": 3}) as response:
                print(response.url, await response.text())
            response = await session.post(base + "/moved", data="gone")
            print(response.status, response.method, response.url, [r.status for r in response.history], await response.text())
            response = await session.head(base + "/echo")
            print(response.status, repr(await response.text()))
            response = await session.get(base + "/moved", allow_redirects=False)
            print(response.status, response.headers["Location"])
            response.release()
            response = await session.request("DELETE", base + "/echo", timeout=aiohttp.ClientTimeout(total=1))
            print(await response.text())

        async def quietly(what):
            return await what

        print(await (await asyncio.gather(session.get(base + "/echo"), quietly(session.get(base + "/echo"))))[1].text())

        for make in (lambda: session.post(base + "/echo?wait=1", json=1), lambda: session.get(base + "/echo?wait=1")):
            async def plain():
                return await make()

            async def entered():
                async with make() as response:
                    return response

            for how in plain, entered:
                task = asyncio.create_task(how())
                await asyncio.sleep(0.1)
                print(chain(task)[:1], task.get_stack()[-1].f_code.co_name)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError as e:
                    print("cancelled", [f.name for f in traceback.extract_tb(e.__traceback__)])
                try:
                    async with asyncio.timeout(0.2):
                        await how()
                except TimeoutError:
                    print("too late")

        for wrong in (lambda: session.post(base + "/echo", json={1, 2}), lambda: session.get("nowhere"),
                      lambda: session.get(base + "/echo", timeout=aiohttp.ClientTimeout(total=0.01), params={"wait": 1}),
                      lambda: session.get(base + "/echo", raise_for_status=True, params={"wait": 0}),
                      lambda: session.get(base + "/nowhere", raise_for_status=True),
                      lambda: session.get(base + "/echo", nonsense=1)):
            try:
                response = await wrong()
                print(response.status)
                response.release()
            except Exception as e:
                print(type(e).__name__, e)
    await runner.cleanup()


for debug in False, True:
    asyncio.run(main(), debug=debug)

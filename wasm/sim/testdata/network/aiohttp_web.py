"""A server of aiohttp.web and its clients; what aiohttp 3.8.4 prints on CPython 3.11."""
import asyncio
import sys

import aiohttp
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/")
async def hello(request):
    return web.Response(text="Hello, world")


@routes.get("/user/{name}")
async def user(request):
    return web.json_response({"name": request.match_info["name"], "q": request.query.get("q"), "all": request.query.getall("n", [])})


@routes.get(r"/number/{n:\d+}")
async def number(request):
    return web.Response(body=b"\0" * int(request.match_info["n"]))


@routes.post("/json")
async def take_json(request):
    data = await request.json()
    return web.json_response({"sum": sum(data["numbers"]), "type": request.content_type}, status=201)


@routes.post("/form")
async def form(request):
    data = await request.post()
    return web.Response(text=f"{data['a']} {data.get('b')}", headers={"X-Mine": "yes"})


@routes.put("/text")
async def text(request):
    return web.Response(text=(await request.text()).upper(), content_type="text/html")


@routes.get("/stream")
async def stream(request):
    response = web.StreamResponse(headers={"Content-Type": "text/plain"})
    await response.prepare(request)
    for n in range(3):
        await response.write(f"line {n}\n".encode())
        await asyncio.sleep(0.01)
    await response.write_eof()
    return response


@routes.get("/old")
async def old(request):
    raise web.HTTPFound("/")


@routes.get("/secret")
async def secret(request):
    raise web.HTTPForbidden(text="not for you")


@routes.get("/broken")
async def broken(request):
    return 1 / 0


@routes.get("/state")
async def state(request):
    request.app["visits"] += 1
    return web.Response(text=f"{request.app['visits']} {request['tag']}")


@routes.view("/thing")
class Thing(web.View):
    async def get(self):
        return web.Response(text="got the thing")

    async def delete(self):
        return web.Response(status=204)


@web.middleware
async def outer(request, handler):
    request["tag"] = "outer"
    try:
        response = await handler(request)
    except web.HTTPException as e:
        print("  raised", e.status, e.reason, isinstance(e, web.HTTPClientError))
        raise
    response.headers["X-Outer"] = "1"
    return response


@web.middleware
async def inner(request, handler):
    request["tag"] += "+inner"
    return await handler(request)


async def started(app):
    print("started")


async def stopped(app):
    print("stopped")


async def database(app):
    print("open")
    yield
    print("close")


async def main():
    app = web.Application(middlewares=[outer, inner])
    app["visits"] = 0
    app.add_routes(routes)
    app.add_routes([web.get("/lambda", hello), web.post("/", hello)])
    app.router.add_get("/added", hello)
    app.on_startup.append(started)
    app.on_cleanup.append(stopped)
    app.cleanup_ctx.append(database)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 18080)
    await site.start()
    print(site.name)
    async with aiohttp.ClientSession() as session:
        async def ask(method, path, **options):
            async with session.request(method, site.name + path, **options) as r:
                body = await r.text()
                print(method, path, r.status, r.reason, r.content_type, r.charset, r.headers.get("Content-Length"), repr(body[:60]))
                return r
        r = await ask("GET", "/")
        print("X-Outer" in r.headers, "Date" in r.headers, r.headers["Server"].startswith("Python"))
        await ask("POST", "/")
        await ask("HEAD", "/")
        await ask("GET", "/user/ada%20l?q=1&n=2&n=3")
        await ask("GET", "/number/12")
        await ask("GET", "/number/twelve")
        await ask("POST", "/json", json={"numbers": [1, 2, 3]})
        await ask("POST", "/form", data={"a": "1 2"})
        await ask("PUT", "/text", data="shout")
        await ask("GET", "/stream")
        await ask("GET", "/old")
        await ask("GET", "/old", allow_redirects=False)
        await ask("GET", "/secret")
        await ask("GET", "/nothing")
        r = await ask("DELETE", "/")
        print(r.headers["Allow"])
        await ask("GET", "/broken")
        await ask("GET", "/state")
        await ask("GET", "/state")
        await ask("GET", "/thing")
        await ask("DELETE", "/thing")
        await ask("POST", "/thing")
        await ask("GET", "/added")
        await ask("GET", "/lambda")
    await runner.cleanup()
    try:
        async with aiohttp.ClientSession() as session:
            await session.get(site.name)
    except aiohttp.ClientConnectorError as e:
        print(type(e).__name__)
    for e in (web.HTTPNotFound(), web.HTTPMethodNotAllowed("GET", ["PUT", "POST"]), web.HTTPTooManyRequests(reason="Slow down")):
        print(e.status, e.reason, e.text, str(e), type(e).__mro__[1].__name__)


sys.stderr = open("/dev/null", "w") if sys.version_info < (3, 13) else sys.stderr
asyncio.run(main())

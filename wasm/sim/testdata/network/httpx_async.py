"""httpx.AsyncClient against a small server of our own; what httpx 0.23.3 prints on CPython 3.13, but for JSON and lines (see httpx_blocking.py) and the
time that a pool takes (that version let a free connection wait)."""
import asyncio
import time

import httpx

connections = 0


async def talk(reader, writer):
    global connections
    connections += 1
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            method, target, _ = head.split("\r\n")[0].split()
            length = 0
            for line in head.split("\r\n")[1:]:
                if line.lower().startswith("content-length:"):
                    length = int(line.split(":")[1])
            body = (await reader.readexactly(length)).decode()
            if target == "/slow":
                await asyncio.sleep(1)
            if target == "/close":
                break
            if target == "/lines":
                writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                for part in (b"one\ntw", b"o\nthree"):
                    writer.write(b"%x\r\n%s\r\n" % (len(part), part))
                    await asyncio.sleep(0.01)
                writer.write(b"0\r\n\r\n")
                continue
            text = f"{method} {target} {body}"
            writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(text)}\r\n\r\n{text}".encode())
    except asyncio.IncompleteReadError:
        pass
    writer.close()


async def show(call):
    try:
        print(await call)
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with httpx.AsyncClient(base_url=base) as client:
        r = await client.get("/hello", params={"a": 1})
        print(r, r.text, r.http_version)
        print([r.text for r in await asyncio.gather(*(client.get(f"/{n}") for n in range(3)))])
        print((await client.post("/new", json={"x": [1]})).text)
        print((await client.put("/new", data={"x": "y z"})).text, (await client.delete("/new")).text)
        await show(client.get("/slow", timeout=0.2))
        await show(client.get("/close"))
        try:
            async with asyncio.timeout(0.1):
                await client.get("/slow")
        except TimeoutError:
            print("gave up")
        async with client.stream("GET", "/lines") as r:
            print([line async for line in r.aiter_lines()])
        async with client.stream("GET", "/hello") as r:
            print(await r.aread(), r.text)
        async with client.stream("GET", "/hello") as r:
            print([piece async for piece in r.aiter_bytes(4)])
        request = client.build_request("GET", "/built", headers={"X-A": "b"})
        print((await client.send(request)).text, request.headers["x-a"])
    await show(client.get("/hello"))
    await show(httpx.AsyncClient().get("http://127.0.0.1:1/"))

    began, before = time.monotonic(), connections
    async with httpx.AsyncClient(base_url=base, limits=httpx.Limits(max_connections=2), timeout=10) as client:
        await asyncio.gather(*(client.get("/slow") for n in range(4)))
    print(f"{time.monotonic() - began:.0f} s, {connections - before} connections")
    async with httpx.AsyncClient(base_url=base, limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=0.2)) as client:
        first = asyncio.create_task(client.get("/slow"))
        await asyncio.sleep(0.1)
        await show(client.get("/second"))
        waits = asyncio.create_task(client.get("/third"))
        await asyncio.sleep(0.05)
        waits.cancel()
        print((await first).text, (await asyncio.gather(waits, return_exceptions=True))[0].__class__.__name__)
        print((await client.get("/after")).text)

    async def answer(request):
        return httpx.Response(200, text=f"mock of {request.url}")

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        print((await client.get("http://x/y")).text)
    server.close()


asyncio.run(main())

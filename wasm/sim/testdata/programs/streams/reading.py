import asyncio


async def handle(reader, writer):
    writer.write(b"line 1\nline 2\nrest without end;second;third" + b"x" * 10)
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        r, w = await asyncio.open_connection("127.0.0.1", port)
        print(await r.readline(), await r.readexactly(4), await r.readline())
        print(await r.readuntil(b";"))
        print(await r.readuntil((b"!", b"ond;")))
        print(await r.read(5), r.at_eof())
        try:
            await r.readexactly(100)
        except asyncio.IncompleteReadError as e:
            print(type(e).__name__, e, e.partial, e.expected)
        print(r.at_eof(), await r.read(), await r.readline())
        try:
            await r.readuntil(b"z")
        except asyncio.IncompleteReadError as e:
            print(e, e.partial, e.expected)
        for bad in (lambda: r.readexactly(-1), lambda: r.readuntil(b""), lambda: r.readuntil(())):
            try:
                await bad()
            except ValueError as e:
                print(e)
        print(r)
        w.close()
        await w.wait_closed()


asyncio.run(main())

# A server that is closed, whose clients are closed or aborted; serve_forever that is cancelled; wait_closed.
import asyncio
async def handle(r, w):
    peer = "client"
    try:
        while data := await r.readline():
            print("server got", data); w.write(data.upper()); await w.drain()
        print("server eof")
    except ConnectionError as e: print("server", type(e).__name__, e)
    except asyncio.CancelledError: print("handler cancelled"); raise
    finally:
        w.close()
        try: await w.wait_closed()
        except Exception as e: print("closing:", type(e).__name__)
        print("handler over")
async def client(n, port):
    r, w = await asyncio.open_connection("127.0.0.1", port)
    w.write(b"hi %d\n" % n); await w.drain()
    print(n, await r.readline())
    try: print(n, await r.read(), r.at_eof())
    except ConnectionError as e: print(n, type(e).__name__, e)
    w.close()
    try: await w.wait_closed()
    except ConnectionError as e: print(n, "wait_closed", type(e).__name__)
    print(n, "closed", w.is_closing(), w.transport.is_closing())
async def main():
    for how in "close", "close_clients", "abort_clients":
        print("==", how)
        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        print(server.is_serving(), len(server.sockets), type(server).__name__)
        ts = [asyncio.create_task(client(n, port)) for n in range(1)]
        await asyncio.sleep(0.2)
        server.close()
        print(server.is_serving(), server.sockets)
        waiting = asyncio.create_task(server.wait_closed())
        await asyncio.sleep(0.1); print("wait_closed done", waiting.done())
        if how == "close":
            for t in ts: t.cancel()
            await asyncio.sleep(0.1)
            print("still", waiting.done())
            server.abort_clients()
        else: getattr(server, how)()
        await waiting
        print("all gone")
        print(await asyncio.gather(*ts, return_exceptions=True))
        await asyncio.sleep(0.1)
    server = await asyncio.start_server(handle, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving())
    t = asyncio.create_task(server.serve_forever()); await asyncio.sleep(0.1); print(server.is_serving())
    try: await server.serve_forever()
    except RuntimeError as e: print(str(e).split("<")[0])
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", server.is_serving())
    try: await server.serve_forever()
    except RuntimeError as e: print(str(e).split("<")[0])
    try: await asyncio.open_connection("127.0.0.1", 1)
    except OSError as e: print(type(e).__name__, e)
    async with await asyncio.start_server(handle, "127.0.0.1", 0) as s: print(s.is_serving())
    print(s.is_serving())
asyncio.run(main())

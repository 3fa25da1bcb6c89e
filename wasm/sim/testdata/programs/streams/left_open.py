# oracle: nolog, the writer dies at once with the last reference and closes its transport
import asyncio


async def handle(reader, writer):
    print("handler", await reader.readline())
    try:
        await reader.readline()
    except asyncio.CancelledError:
        print("handler cancelled at the end")
        raise


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    w.write(b"hello\n")
    await asyncio.sleep(0.05)
    print("main ends")


asyncio.run(main())
print("run ended")

"""Handlers of a server that return without closing their writer: it dies with them, and its connection is closed, unless something else holds it."""
import asyncio

kept = []


async def answers(reader, writer):
    writer.write(b"hello")
    print("handler returns")


async def keeps(reader, writer):
    kept.append(writer)
    writer.write(b"kept")


async def hands_on(reader, writer):
    async def pump():
        await asyncio.sleep(1)
        writer.write(b"pumped")
        print("pump ends")
    asyncio.create_task(pump())


def plain(reader, writer):
    writer.write(b"plain")


def plain_keeps(reader, writer):
    kept.append(writer)
    writer.write(b"plain kept")


async def fails(reader, writer):
    writer.write(b"failing")
    raise ValueError("no")


async def closes(reader, writer):
    writer.write(b"bye")
    writer.close()
    print("closing", writer.is_closing())


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    for handler in answers, keeps, hands_on, plain, plain_keeps, fails, closes:
        server = await asyncio.start_server(handler, "127.0.0.1", 8123)
        reader, writer = await asyncio.open_connection("127.0.0.1", 8123)
        started = asyncio.get_running_loop().time()
        try:
            print(handler.__name__, await asyncio.wait_for(reader.read(), 5), end=" ")
        except TimeoutError:
            print(handler.__name__, "time out,", len(kept), "kept", end=" ")
            kept.pop().close()
            print(await reader.read(), end=" ")
        print("after", round(asyncio.get_running_loop().time() - started, 1))
        writer.close()
        server.close()
        await server.wait_closed()

asyncio.run(main())

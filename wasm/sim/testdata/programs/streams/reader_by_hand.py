"""A StreamReader fed by hand: at_eof, exceptions, separators, what is left after an incomplete read."""
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=16)
    print(reader, reader.at_eof(), reader.exception())
    reader.feed_data(b"ab\ncd")
    print(await reader.readline(), reader.at_eof())
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, reader.feed_data, b"ef;gh|ij\r\nk")
    print(await reader.readuntil(b";"))
    print(await reader.readuntil((b"\r\n", b"|")), await reader.readuntil((b"|", b"\r\n")))
    try:
        await reader.readuntil(b"")
    except ValueError as e:
        print(e)
    try:
        await reader.readuntil(())
    except ValueError as e:
        print(e)
    reader.feed_data(b"0123456789")
    print(await reader.readexactly(0), await reader.read(0), await reader.read(3), await reader.readexactly(2))
    try:
        await reader.readexactly(-1)
    except ValueError as e:
        print(e)
    reader.feed_eof()
    print(reader.at_eof(), reader)
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as e:
        print(repr(e), e.partial, e.expected)
    print(reader.at_eof(), await reader.read(), await reader.readline(), await reader.read(5))
    try:
        await reader.readuntil(b"x")
    except asyncio.IncompleteReadError as e:
        print(repr(e), e.partial, e.expected)

    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"0123456789abcdef\nrest\n")
    try:
        await reader.readuntil()
    except asyncio.LimitOverrunError as e:
        print(repr(e), e.consumed)
    try:
        await reader.readline()
    except ValueError as e:
        print(repr(e))
    print(await reader.readline())
    reader.feed_data(b"0123456789abcdef")
    try:
        await reader.readuntil(b"ZZ")
    except asyncio.LimitOverrunError as e:
        print(repr(e), e.consumed)
    try:
        await reader.readline()
    except ValueError as e:
        print(repr(e))
    print(reader._buffer)

    reader = asyncio.StreamReader()
    waiter = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    reader.set_exception(OSError("broken"))
    print(repr(reader.exception()), reader)
    for what in waiter, reader.read(1):
        try:
            await what
        except OSError as e:
            print(repr(e))
    reader = asyncio.StreamReader()
    waiter = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as e:
        print(e)
    waiter.cancel()
    reader.feed_data(b"x")
    reader.feed_eof()
    print([line async for line in reader])
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)


asyncio.run(main())

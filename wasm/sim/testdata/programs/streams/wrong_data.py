"""What a writer says of what it cannot send."""
import asyncio


async def handle(reader, writer):
    print(await reader.read())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for method, wrong in (writer.write, "text"), (writer.write, 5), (writer.write, None), (writer.write, ["x"]), (writer.writelines, "text"), \
            (writer.writelines, b"bytes"), (writer.writelines, [b"a", "b"]), (writer.writelines, 5), (writer.writelines, [3]):
        try:
            method(wrong)
        except TypeError as error:
            print(method.__name__, repr(wrong), error)
    writer.writelines([b"one ", bytearray(b"two "), memoryview(b"three ")])
    writer.writelines(part for part in (b"four ", b"five"))
    try:
        await writer.start_tls("context")
    except TypeError as error:
        print(error)
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.1)
    server.close()


asyncio.run(main())

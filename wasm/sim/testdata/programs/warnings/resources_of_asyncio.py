"""Writers, transports and servers that are dropped open, while the loop runs and after it."""
import asyncio
import gc
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    text = str(message)
    for port in ports:
        text = text.replace(str(port), "PORT")
    print(f"{category.__name__}: {text}")


warnings.showwarning = show
warnings.simplefilter("always")
ports = []


async def forgets(reader, writer):
    print("server got", await reader.read(5))
    writer.write(b"bye")
    await writer.drain()


async def streams():
    server = await asyncio.start_server(forgets, "127.0.0.1", 0)
    ports.append(server.sockets[0].getsockname()[1])
    reader, writer = await asyncio.open_connection("127.0.0.1", ports[-1])
    writer.write(b"hello")
    print("client got", await reader.read())
    print("the writer is dropped")
    del writer, reader
    await asyncio.sleep(0.1)
    server.close()
    print("the server is closed")


async def datagrams():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))
    await asyncio.sleep(0.1)
    transport.close()
    del transport
    await asyncio.sleep(0.1)
    print("closed in time")


async def closed():
    server = await asyncio.start_server(forgets, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.close()
        await writer.wait_closed()
    print("all closed")


for program in streams, datagrams:
    asyncio.run(program())
    gc.collect()
    print(program.__name__, "ran")
asyncio.run(closed())
gc.collect()

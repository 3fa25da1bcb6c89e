import asyncio


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    print("server sees", name)
    for i in range(3):
        writer.write(f"{name} {i}\n".encode())
        await writer.drain()
        await asyncio.sleep(0.05)
    writer.close()


async def client(port, name, wait):
    await asyncio.sleep(wait)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")
    async for line in reader:
        print(name, "received", line.decode().strip())
    writer.close()
    await writer.wait_closed()
    return name


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await asyncio.gather(*(client(port, n, w) for n, w in (("a", 0), ("b", 0.02), ("c", 0.11)))))
    server.close()
    await server.wait_closed()
    print("done")


asyncio.run(main())

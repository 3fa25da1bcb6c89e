import asyncio

clients = {}


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    clients[name] = writer
    try:
        async for line in reader:
            for other, w in clients.items():
                if other != name:
                    w.write(f"{name}: ".encode() + line)
                    await w.drain()
    finally:
        del clients[name]
        writer.close()


async def person(port, name, script):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")

    async def listen():
        async for line in reader:
            print(f"[{name}] {line.decode().strip()}")

    task = asyncio.create_task(listen())
    for wait, text in script:
        await asyncio.sleep(wait)
        writer.write(text.encode() + b"\n")
        await writer.drain()
    await asyncio.sleep(1)
    writer.close()
    await writer.wait_closed()
    await task


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, asyncio.TaskGroup() as tg:
        tg.create_task(person(port, "ann", [(0.1, "hello"), (0.2, "anyone?")]))
        tg.create_task(person(port, "bob", [(0.2, "here"), (0.3, "bye")]))
        tg.create_task(person(port, "cat", []))
    print("closed")


asyncio.run(main())

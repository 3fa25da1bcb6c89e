"""A server that is told to stop by a signal: it lets clients finish, up to a deadline, and says who was cut off."""
import asyncio
import os
import signal


class Chat:
    def __init__(self):
        self.clients = {}
        self.stopping = asyncio.Event()
        self.log = []

    async def client(self, reader, writer):
        name = (await reader.readline()).decode().strip()
        self.clients[name] = asyncio.current_task()
        self.log.append(f"{name} comes")
        try:
            while line := await reader.readline():
                writer.write(f"{name}: ".encode() + line)
                await writer.drain()
                await asyncio.sleep(0.05)
            self.log.append(f"{name} leaves")
        except asyncio.CancelledError:
            self.log.append(f"{name} is cut off")
            writer.write(b"bye\n")
            raise
        except ConnectionError as e:
            self.log.append(f"{name} {type(e).__name__}")
        finally:
            del self.clients[name]
            writer.close()

    async def serve(self, grace):
        loop = asyncio.get_running_loop()
        for sig in signal.SIGTERM, signal.SIGUSR1:
            loop.add_signal_handler(sig, self.signalled, sig)
        server = await asyncio.start_server(self.client, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        async with server:
            serving = asyncio.create_task(server.serve_forever(), name="serving")
            await self.stopping.wait()
            print("serving:", server.is_serving(), len(server.sockets))
            server.close()
            print("closed:", server.is_serving(), server.sockets, server)
            done, late = await asyncio.wait(self.clients.values(), timeout=grace)
            print(len(done), "done", len(late), "late")
            for task in late:
                task.cancel()
            print(await asyncio.gather(*late, return_exceptions=True))
            await server.wait_closed()
            print(await asyncio.gather(serving, return_exceptions=True))
        for sig in signal.SIGTERM, signal.SIGUSR1, signal.SIGINT:
            print(sig.name, loop.remove_signal_handler(sig))

    def signalled(self, sig):
        self.log.append(f"signal {sig.name}")
        if sig is signal.SIGTERM:
            self.stopping.set()


async def talk(port, name, lines, pause):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    heard = []
    try:
        for i in range(lines):
            writer.write(b"%d\n" % i)
            heard.append((await reader.readline()).decode().strip())
            await asyncio.sleep(pause)
        writer.write_eof()
        heard.append(await reader.read())
    except OSError as e:
        heard.append(type(e).__name__)
    finally:
        writer.close()
    try:
        await writer.wait_closed()
    except OSError as e:
        heard.append("closed: " + type(e).__name__)
    return name, heard


async def main():
    chat = Chat()
    serving = asyncio.create_task(chat.serve(0.33))
    await asyncio.sleep(0.1)
    talking = [asyncio.create_task(talk(chat.port, n, lines, pause)) for n, lines, pause in (("ann", 2, 0.01), ("bob", 4, 0.1), ("cyd", 50, 0.1))]
    await asyncio.sleep(0.23)
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGTERM)
    print("raised")
    await serving
    print(*await asyncio.gather(*talking), sep="\n")
    print(*chat.log, sep="\n")
    try:
        await asyncio.open_connection("127.0.0.1", chat.port)
    except ConnectionRefusedError as e:
        print(type(e).__name__)


asyncio.run(main())

"""A chat server with rooms, nick names and a slow client, over real streams."""
import asyncio
import contextlib
import json
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-7s %(name)s: %(message)s")
logging.getLogger("asyncio").setLevel(logging.WARNING)
log = logging.getLogger("chat")

class Room:
    def __init__(self, name):
        self.name, self.members = name, {}
    async def say(self, sender, text):
        data = json.dumps({"room": self.name, "from": sender, "text": text}).encode() + b"\n"
        for nick, writer in list(self.members.items()):
            if nick == sender:
                continue
            writer.write(data)
            with contextlib.suppress(ConnectionError):
                await asyncio.wait_for(writer.drain(), 1)

class Server:
    def __init__(self):
        self.rooms = {}
        self.handlers = set()
    async def __call__(self, reader, writer):
        task = asyncio.current_task()
        self.handlers.add(task)
        task.add_done_callback(self.handlers.discard)
        nick = (await reader.readline()).decode().strip()
        task.set_name(f"client:{nick}")
        joined = []
        log.info("%s connected", nick)
        try:
            async for line in reader:
                match line.decode().split(maxsplit=2):
                    case ["JOIN", room]:
                        self.rooms.setdefault(room, Room(room)).members[nick] = writer
                        joined.append(room)
                        log.debug("%s joins %s", nick, room)
                    case ["SAY", room, text] if room in joined:
                        await self.rooms[room].say(nick, text.strip())
                    case ["SAY", room, *_]:
                        writer.write(json.dumps({"error": f"not in {room}"}).encode() + b"\n")
                    case ["QUIT"]:
                        break
                    case other:
                        log.warning("%s: bad command %r", nick, other)
        finally:
            for room in joined:
                del self.rooms[room].members[nick]
            log.info("%s gone", nick)
            writer.close()
            await writer.wait_closed()

async def client(port, nick, script):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(nick.encode() + b"\n")
    got = []
    async def listen():
        while line := await reader.readline():
            got.append(json.loads(line))
    listener = asyncio.ensure_future(listen())
    for pause, text in script:
        await asyncio.sleep(pause)
        writer.write(text.encode() + b"\n")
    await asyncio.sleep(0.5)
    writer.close()
    await listener
    return nick, got

async def main():
    server = Server()
    listening = await asyncio.start_server(server, "127.0.0.1", 8888)
    async with listening:
        results = await asyncio.gather(
            client(8888, "ann", [(0.1, "JOIN tea"), (0.2, "SAY tea hello all"), (0.3, "SAY coffee psst"), (0.1, "DANCE")]),
            client(8888, "bob", [(0.15, "JOIN tea"), (0.5, "SAY tea hi ann"), (0.3, "QUIT")]),
            client(8888, "cid", [(0.2, "JOIN tea"), (0.1, "JOIN coffee")]))
    for nick, got in results:
        print(nick, got)
    print(len(server.handlers), {k: sorted(r.members) for k, r in server.rooms.items()})

asyncio.run(main())

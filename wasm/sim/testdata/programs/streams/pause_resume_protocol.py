# oracle: nolog, how much the system takes at once is its own affair
import asyncio


class Sender(asyncio.Protocol):
    def connection_made(self, transport):
        print("sender: connected")
        self.transport = transport
        transport.set_write_buffer_limits(high=1000, low=100)
        transport.write(b"x" * 10_000_000)

    def pause_writing(self):
        print("pause")

    def resume_writing(self):
        print("resume", self.transport.get_write_buffer_size() <= 100)
        self.transport.write_eof()

    def connection_lost(self, exc):
        print("sender: lost", exc)


class Receiver(asyncio.Protocol):
    total = 0

    def connection_made(self, transport):
        print("receiver: connected")
        self.transport = transport
        transport.pause_reading()
        print(transport.is_reading())
        asyncio.get_running_loop().call_later(0.1, transport.resume_reading)

    def data_received(self, data):
        self.total += len(data)

    def eof_received(self):
        print("receiver: eof", self.total)

    def connection_lost(self, exc):
        print("receiver: lost", exc)
        done.set_result(None)


async def main():
    global done
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    server = await loop.create_server(Receiver, "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(Sender, *server.sockets[0].getsockname())
    print(protocol is transport.get_protocol())
    await done
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()


asyncio.run(main())

"""What a transport tells of itself, before and after it is closed, and a protocol that takes over from another one."""
import asyncio


class Log(asyncio.Protocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "made", type(transport).__name__)

    def data_received(self, data):
        print(self.name, "got", data)
        if data == b"switch":
            self.transport.set_protocol(Log("second"))

    def eof_received(self):
        print(self.name, "eof")
        return False

    def connection_lost(self, exc):
        print(self.name, "lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Log("first"), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    transport, protocol = await loop.create_connection(lambda: Log("client"), "127.0.0.1", port)
    print(protocol.name, transport.get_protocol() is protocol)
    print(transport.get_extra_info("peername") == ("127.0.0.1", port), transport.get_extra_info("sockname")[0])
    print(type(transport.get_extra_info("socket")).__name__, transport.get_extra_info("nothing"), transport.get_extra_info("nothing", 5))
    print(transport.is_closing(), transport.is_reading(), transport.can_write_eof())
    print(transport.get_write_buffer_size(), transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=1000)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=500)
    print(transport.get_write_buffer_limits())
    for limits in {"high": 5, "low": 10}, {"low": -1}:
        try:
            transport.set_write_buffer_limits(**limits)
        except ValueError as e:
            print(e)
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    transport.resume_reading()
    transport.resume_reading()
    print(transport.is_reading())
    for wrong in "text", 5, None:
        try:
            transport.write(wrong)
        except TypeError as e:
            print(e)
    transport.write(b"one")
    await asyncio.sleep(0.1)
    transport.write(b"switch")
    await asyncio.sleep(0.1)
    transport.writelines([b"three", b"-", bytearray(b"four")])
    await asyncio.sleep(0.1)
    transport.write_eof()
    try:
        transport.write(b"more")
    except RuntimeError as e:
        print(repr(e))
    transport.write_eof()
    await asyncio.sleep(0.1)
    transport.close()
    transport.close()
    print(transport.is_closing(), transport.is_reading())
    await asyncio.sleep(0.1)
    transport.abort()
    server.close()


asyncio.run(main())

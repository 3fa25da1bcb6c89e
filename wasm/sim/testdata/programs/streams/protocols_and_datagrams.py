# Protocols on TCP and UDP: pausing, buffered ones, addresses that are refused or taken.
import asyncio
class Echo(asyncio.Protocol):
    def connection_made(self, t): self.t = t; print("server made", type(t).__name__, t.is_reading())
    def data_received(self, d):
        print("server data", d); self.t.write(d[::-1])
        if d == b"bye": self.t.close()
    def eof_received(self): print("server eof"); return False
    def connection_lost(self, e): print("server lost", e)
class Client(asyncio.Protocol):
    def __init__(self, gone): self.gone = gone
    def connection_made(self, t): self.t = t; t.write(b"hello")
    def data_received(self, d):
        print("client data", d)
        if d == b"olleh": self.t.pause_reading(); asyncio.get_running_loop().call_later(0.1, self.t.resume_reading); self.t.write(b"bye")
    def connection_lost(self, e): print("client lost", e); self.gone.set_result(True)
    def pause_writing(self): print("pause")
    def resume_writing(self): print("resume")
class Buf(asyncio.BufferedProtocol):
    def __init__(self, done): self.done = done; self.b = bytearray(4)
    def get_buffer(self, hint): print("hint", hint); return self.b
    def buffer_updated(self, n): print("updated", n, bytes(self.b[:n]))
    def eof_received(self): print("eof")
    def connection_lost(self, e): print("buf lost", e); self.done.set_result(None)
class Dgram(asyncio.DatagramProtocol):
    def __init__(self, name, on): self.name, self.on = name, on
    def connection_made(self, t): self.t = t; print(self.name, "made", type(t).__name__)
    def datagram_received(self, d, a): print(self.name, d); self.on(self, d, a)
    def error_received(self, e): print(self.name, "error", e)
    def connection_lost(self, e): print(self.name, "lost", e)
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    gone = loop.create_future()
    t, p = await loop.create_connection(lambda: Client(gone), "127.0.0.1", port)
    print(t.get_extra_info("peername") == ("127.0.0.1", port), t.get_protocol() is p)
    await gone
    done = loop.create_future()
    class Sends(asyncio.Protocol):
        def connection_made(self, t): t.write(b"abcdefghij"); t.write_eof() ; t.close()
    s2 = await loop.create_server(Sends, "127.0.0.1", 0)
    await loop.create_connection(lambda: Buf(done), "127.0.0.1", s2.sockets[0].getsockname()[1])
    await done
    st, sp = await loop.create_datagram_endpoint(lambda: Dgram("server", lambda p, d, a: p.t.sendto(d.upper(), a)), local_addr=("127.0.0.1", 0))
    addr = st.get_extra_info("sockname")
    got = loop.create_future()
    ct, cp = await loop.create_datagram_endpoint(lambda: Dgram("client", lambda p, d, a: got.set_result(d)), remote_addr=addr)
    ct.sendto(b"ping"); print(await got)
    try: ct.sendto(b"x", ("127.0.0.1", 9))
    except ValueError as e: print(str(e).split(":")[0])
    try: ct.sendto("text")
    except TypeError as e: print(e)
    ct.close(); st.abort(); await asyncio.sleep(0); await asyncio.sleep(0)
    print(ct.is_closing(), st.is_closing())
    t, p = await loop.create_connection(asyncio.Protocol, "127.0.0.1", port)
    t.abort(); await asyncio.sleep(0.1)
    try: await loop.create_connection(asyncio.Protocol, "127.0.0.1", 1)
    except OSError as e: print(type(e).__name__, e)
    try: await loop.create_connection(asyncio.Protocol)
    except ValueError as e: print(e)
    try: await loop.create_server(asyncio.Protocol, "127.0.0.1", port)
    except OSError as e: print(type(e).__name__, e.errno)
    try: await loop.create_datagram_endpoint(asyncio.DatagramProtocol)
    except ValueError as e: print(e)
    server.close(); s2.close(); await server.wait_closed(); await s2.wait_closed()
asyncio.run(main())

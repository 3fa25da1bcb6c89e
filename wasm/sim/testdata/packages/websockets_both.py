"""A server and its clients; but for the names that version 15 has, and for three of its texts, this is what websockets 10.4 prints on CPython
3.11: where the two differ, this is worked out by hand."""
import asyncio
import logging
import sys

import websockets
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK


async def echo(ws):
    print("server", type(ws).__name__, ws.request.path, ws.state.name, ws.local_address[0])
    try:
        async for message in ws:
            print("server got", repr(message))
            if message == "bye":
                await ws.close(4000, "as you like")
                break
            if message == "boom":
                raise ValueError("boom")
            await ws.send(f"echo {message}" if isinstance(message, str) else message[::-1])
    finally:
        print("server done", ws.close_code, ws.close_reason)


async def show(call):
    try:
        print("  =", repr(await call))
    except Exception as e:
        print("  !", type(e).__name__, e)


async def main():
    async with websockets.serve(echo, "localhost", 8765) as server:
        print(type(server).__name__, len(server.sockets), server.is_serving())
        async with websockets.connect("ws://localhost:8765/x?y=1") as ws:
            print(type(ws).__name__, ws.remote_address, ws.subprotocol, ws.response.status_code, ws.close_code)
            await ws.send("hello")
            await show(ws.recv())
            await ws.send(b"abc")
            await show(ws.recv())
            await ws.send(["in ", "parts"])
            await show(ws.recv())
            print(type(await (await ws.ping())).__name__)
            for wrong in 5, {}, [5]:
                await show(ws.send(wrong))
            await show(asyncio.wait_for(ws.recv(), 0.1))
        print(ws.state.name, ws.close_code, repr(ws.close_reason))
        await show(ws.send("x"))
        await show(ws.recv())
        await show(ws.ping())

        print("-- the server says goodbye")
        ws = await connect("ws://localhost:8765")
        await ws.send("bye")
        try:
            await ws.recv()
        except ConnectionClosedError as e:
            print(e, e.rcvd, e.sent, e.rcvd_then_sent)
        await ws.close()
        async with connect("ws://localhost:8765") as ws:
            await ws.send("bye")
            await asyncio.sleep(0.1)
            print(ws.close_code, "without having been asked")

        print("-- its handler fails")
        ws = await connect("ws://localhost:8765")
        await ws.send("boom")
        await show(ws.recv())

        print("-- a loop that ends")
        async with connect("ws://localhost:8765") as ws:
            await ws.send("1")
            await ws.send("2")
            async for message in ws:
                print(message)
                if message.endswith("2"):
                    break

        print("-- several")
        clients = [await connect("ws://localhost:8765") for _ in range(2)]
        print(len(server.connections))
        both = asyncio.create_task(show(asyncio.gather(*(clients[0].recv() for _ in range(2)))))
        await asyncio.sleep(0.1)
        await clients[0].send("z")
        await both
        websockets.broadcast(server.connections, "to all")
        for client in clients:
            await show(client.recv())
        print("-- the end")
    print([client.close_code for client in clients], server.is_serving())
    try:
        await clients[0].recv()
    except ConnectionClosedOK as e:
        print(e)


async def turned_away(connection, request):
    if request.headers.get("X-Key") != "open":
        return connection.respond(401, "no key\n")


async def handshakes():
    logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(name)s %(levelname)s %(message)s")
    async with websockets.serve(lambda ws: ws.send(ws.subprotocol), "127.0.0.1", 8765, process_request=turned_away, subprotocols=["chat", "news"]):
        uri = "ws://127.0.0.1:8765"
        await show(connect(uri)._connected())
        await show(connect(uri, additional_headers={"X-Key": "open"})._connected())
        async with connect(uri, additional_headers={"X-Key": "open"}, subprotocols=["news", "weather"]) as ws:
            await show(ws.recv())
            await show(ws.recv())
    for uri in "http://localhost", "ws:///x", "ws://localhost:1", "ws://localhost/#x":
        await show(connect(uri)._connected())
    logging.disable()

    async def silent(reader, writer):
        await reader.read()
        writer.close()

    async def rude(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(silent, "127.0.0.1", 8766), await asyncio.start_server(rude, "127.0.0.1", 8767):
        await show(connect("ws://127.0.0.1:8766", open_timeout=0.5)._connected())
        await show(connect("ws://127.0.0.1:8767")._connected())

    print("-- too much")

    async def large(ws):
        await ws.send("x" * 100)
        await ws.wait_closed()
        print("server", ws.close_code, ws.close_reason)

    async with websockets.serve(large, "127.0.0.1", 8765):
        async with connect("ws://127.0.0.1:8765", max_size=50) as ws:
            await show(ws.recv())

    print("-- again and again")
    times = 0

    async def brief(ws):
        await ws.send(str(times))

    async with websockets.serve(brief, "127.0.0.1", 8765):
        async for ws in connect("ws://127.0.0.1:8765"):
            times += 1
            try:
                while True:
                    print(await ws.recv())
            except websockets.ConnectionClosed:
                if times == 3:
                    break


asyncio.run(main())
asyncio.run(handshakes())
try:
    websockets.unix_serve
except AttributeError as e:
    print(e)

"""WebSockets of aiohttp: an echo server, a chat, and every way to end. Checked against aiohttp itself."""
import asyncio, aiohttp, json
from aiohttp import web, WSMsgType, WSCloseCode
def show(m): print('  ', m.type.name, repr(m.data), repr(m.extra))
async def echo(request):
    ws = web.WebSocketResponse(protocols=('chat', 'v2'))
    print('can', bool(ws.can_prepare(request)), ws.prepared, ws.closed)
    await ws.prepare(request)
    print('server: open', ws.ws_protocol, ws.status, ws.prepared)
    async for msg in ws:
        if msg.type == WSMsgType.TEXT:
            if msg.data == 'close': await ws.close(code=4000, message=b'bye')
            elif msg.data == 'boom': raise ValueError('boom')
            elif msg.data == 'return': break
            else: await ws.send_str(msg.data + '/answer')
        elif msg.type == WSMsgType.BINARY: await ws.send_bytes(msg.data[::-1])
        elif msg.type == WSMsgType.ERROR: print('server: error', ws.exception())
    print('server: over', ws.closed, ws.close_code)
    return ws
peers = []
async def chat(request):
    ws = web.WebSocketResponse(); await ws.prepare(request); peers.append(ws)
    try:
        async for msg in ws:
            for p in peers:
                if p is not ws: await p.send_json({'said': msg.json()})
    finally:
        peers.remove(ws); print('left', len(peers))
    return ws
async def slow(request):
    ws = web.WebSocketResponse(heartbeat=1); await ws.prepare(request)
    try: print('json', await ws.receive_json())
    except Exception as e: print(type(e).__name__, e)
    try: print('bytes', await ws.receive_bytes())
    except Exception as e: print(type(e).__name__, e)
    try: print(await ws.receive_str(timeout=.1))
    except Exception as e: print(type(e).__name__, e)
    await ws.close(); return ws
async def main():
    app = web.Application(); app.add_routes([web.get('/echo', echo), web.get('/chat', chat), web.get('/slow', slow), web.get('/plain', lambda r: web.Response(text='x') if 0 else plain(r))])
    runner = web.AppRunner(app); await runner.setup(); await web.TCPSite(runner, '127.0.0.1', 8769).start()
    B = 'http://127.0.0.1:8769'
    async with aiohttp.ClientSession() as s:
        async with s.ws_connect(B + '/echo', protocols=('v2',)) as ws:
            print('client', ws.protocol, ws.closed, ws.close_code)
            await ws.send_str('hello'); show(await ws.receive())
            await ws.send_bytes(b'\x01\x02\x03'); show(await ws.receive())
            await ws.send_json({'a': [1, 2]}); m = await ws.receive(); print(m.data)
            await ws.send_str('ü' * 200); print(len(await ws.receive_str())); await ws.send_str('y' * 70000); print(len((await ws.receive()).data))
            await ws.ping(); await ws.pong(b'x'); await ws.send_str('after ping'); show(await ws.receive())
            for bad in (3, b'x'):
                try: await ws.send_str(bad)
                except Exception as e: print(type(e).__name__, e)
            try: await ws.send_bytes('x')
            except Exception as e: print(type(e).__name__, e)
        print('closed', ws.closed, ws.close_code)
        try: await ws.send_str('x')
        except Exception as e: print(type(e).__name__, e)
        show(await ws.receive()); print(await ws.close())
        await asyncio.sleep(.05)
        async with s.ws_connect(B + '/echo') as ws:
            await ws.send_str('close')
            async for m in ws: show(m)
            print('ended by server', ws.closed, ws.close_code)
        ws = await s.ws_connect(B + '/echo'); await ws.send_str('close'); show(await ws.receive()); show(await ws.receive()); print(ws.close_code)
        ws = await s.ws_connect(B + '/echo'); await ws.send_str('return'); show(await ws.receive()); print(ws.close_code)
        await asyncio.sleep(.05)
        a, b = await s.ws_connect(B + '/chat'), await s.ws_connect(B + '/chat')
        await a.send_json('hi'); print(await b.receive_json()); await b.send_json([1]); print(await a.receive_json())
        await a.close(); await asyncio.sleep(.05); await b.close(code=WSCloseCode.GOING_AWAY, message=b'gone'); await asyncio.sleep(.05)
        ws = await s.ws_connect(B + '/slow'); await ws.send_json({'k': 'v'}); await ws.send_str('no bytes'); show(await ws.receive()); print(ws.close_code)
        for u in ('/plain', '/nope'):
            try: await s.ws_connect(B + u)
            except Exception as e: print(type(e).__name__, e.status, e.message)
        try: await s.ws_connect('http://127.0.0.1:1/')
        except Exception as e: print(type(e).__name__, e)
        async with s.get(B + '/echo') as r: print(r.status, await r.text())
        async with s.get(B + '/echo', headers={'Upgrade': 'websocket'}) as r: print(r.status, await r.text())
        ws = await s.ws_connect(B + '/echo')
        t = asyncio.create_task(ws.receive()); await asyncio.sleep(.01)
        try: await ws.receive()
        except RuntimeError as e: print(e)
        t.cancel(); await asyncio.wait([t]); print(t.cancelled()); await ws.close()
        try: await web.WebSocketResponse().send_str('x')
        except RuntimeError as e: print(e)
    await asyncio.sleep(.05)
    await runner.cleanup()
async def plain(r): return web.Response(text='plain')
print(list(WSMsgType), [c.name for c in WSCloseCode])
asyncio.run(main())

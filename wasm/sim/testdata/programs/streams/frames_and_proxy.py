import asyncio, struct, hashlib, base64, json, time, logging, sys, contextlib
logging.basicConfig(level=logging.INFO, format='%(levelname)s %(name)s %(message)s', stream=sys.stdout)
log = logging.getLogger('proxy')
# framing
OP_TEXT, OP_CLOSE, OP_PING, OP_PONG = 1, 8, 9, 10
def frame(op, payload, mask=None):
    b = bytearray([0x80 | op])
    n = len(payload); m = 0x80 if mask else 0
    if n < 126: b.append(m | n)
    elif n < 1 << 16: b += bytes([m | 126]) + struct.pack('!H', n)
    else: b += struct.pack('!BQ', m | 127, n)
    if mask:
        b += mask
        payload = bytes(x ^ mask[i % 4] for i, x in enumerate(payload))
    return bytes(b + payload)
async def read_frame(r):
    h = await r.readexactly(2)
    op = h[0] & 0xf; masked = h[1] >> 7; n = h[1] & 0x7f
    if n == 126: n, = struct.unpack('!H', await r.readexactly(2))
    elif n == 127: n, = struct.unpack('!Q', await r.readexactly(8))
    mask = await r.readexactly(4) if masked else None
    p = await r.readexactly(n)
    if mask: p = bytes(x ^ mask[i % 4] for i, x in enumerate(p))
    return op, p
async def ws(r, w):
    req = await r.readuntil(b'\r\n\r\n')
    lines = req.decode().split('\r\n')
    headers = dict(l.split(': ', 1) for l in lines[1:] if l)
    acc = base64.b64encode(hashlib.sha1((headers['Sec-WebSocket-Key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').encode()).digest()).decode()
    w.write(f'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: {acc}\r\n\r\n'.encode())
    try:
        while True:
            op, p = await read_frame(r)
            if op == OP_PING: w.write(frame(OP_PONG, p))
            elif op == OP_CLOSE: w.write(frame(OP_CLOSE, p)); break
            else: w.write(frame(OP_TEXT, p.upper()))
            await w.drain()
    except asyncio.IncompleteReadError as e:
        log.warning('gone: %s', e)
    finally:
        w.close(); await w.wait_closed()
async def proxy(r, w, port):
    try:
        ur, uw = await asyncio.open_connection('127.0.0.1', port)
    except OSError as e:
        log.error('upstream: %s', e); w.close(); return
    async def pump(a, b, way):
        total = 0
        while data := await a.read(4096):
            total += len(data); b.write(data); await b.drain()
        log.info('%s %d', way, total)
        if b.can_write_eof():
            with contextlib.suppress(OSError): b.write_eof()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(pump(r, uw, 'up')); tg.create_task(pump(ur, w, 'down'))
    for x in (w, uw):
        x.close(); await x.wait_closed()
async def main():
    s = await asyncio.start_server(ws, '127.0.0.1', 9001)
    p = await asyncio.start_server(lambda r, w: proxy(r, w, 9001), '127.0.0.1', 9002)
    dead = await asyncio.start_server(lambda r, w: proxy(r, w, 9009), '127.0.0.1', 9003)
    async with s, p, dead:
        r, w = await asyncio.open_connection('127.0.0.1', 9002)
        w.write(b'GET /chat HTTP/1.1\r\nHost: x\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
        print((await r.readuntil(b'\r\n\r\n')).decode().splitlines())
        for msg in ('hello', 'x' * 300, 'y' * 3000):
            w.write(frame(OP_TEXT, msg.encode(), b'abcd'))
            op, pl = await read_frame(r); print(op, len(pl), pl[:10])
        w.write(frame(OP_PING, b'p', b'1234')); print(await read_frame(r))
        w.write(frame(OP_CLOSE, struct.pack('!H', 1000), b'1234')); print(await read_frame(r))
        try: print(await asyncio.wait_for(read_frame(r), 1))
        except Exception as e: print(repr(e), e.partial, e.expected)
        w.close(); await w.wait_closed()
        r, w = await asyncio.open_connection('127.0.0.1', 9003)
        print(await r.read()); w.close()
        try: await r.readuntil(b'')
        except ValueError as e: print(e)
        r, w = await asyncio.open_connection('127.0.0.1', 9001)
        w.write(b'GET / HTTP/1.1\r\nSec-WebSocket-Key: x\r\n\r\n\x81\x05he'); w.write_eof()
        print((await r.read())[-30:]); w.close()
        r, w = await asyncio.open_connection('127.0.0.1', 9001)
        w.write(b'GET / HTTP/1.1\r\n\r\n')
        try: print((await r.read())[-30:]); w.close()
        except Exception as e: print(repr(e))
        w.close()
    await asyncio.sleep(1)
    # rate limiter
    class Bucket:
        def __init__(self, rate, cap): self.rate, self.cap, self.tokens, self.at, self.lock = rate, cap, cap, time.monotonic(), asyncio.Lock()
        async def __aenter__(self):
            async with self.lock:
                while True:
                    now = time.monotonic()
                    self.tokens = min(self.cap, self.tokens + (now - self.at) * self.rate); self.at = now
                    if self.tokens >= 1: self.tokens -= 1; return self
                    await asyncio.sleep((1 - self.tokens) / self.rate)
        async def __aexit__(self, *a): return False
    b = Bucket(10, 3)
    t0 = time.monotonic()
    async def use(n):
        async with b: print(n, round(time.monotonic() - t0, 2))
    await asyncio.gather(*(use(i) for i in range(7)))
asyncio.run(main())

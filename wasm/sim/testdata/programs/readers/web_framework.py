"""A tiny web framework over streams: routing, middleware, keep-alive, chunked body, 404/500."""
import asyncio, json, re, html, time
from http import HTTPStatus
from email.utils import formatdate
from urllib.parse import parse_qs, unquote, urlencode
class Request:
    def __init__(self, method, target, headers, body):
        self.method, (self.path, _, q), self.headers, self.body = method, target.partition("?"), headers, body
        self.path, self.query = unquote(self.path), {k: v[-1] for k, v in parse_qs(q).items()}
class Response(Exception):
    def __init__(self, body="", status=200, **headers):
        self.status = HTTPStatus(status); self.headers = {k.replace("_", "-").title(): v for k, v in headers.items()}
        if isinstance(body, (dict, list)): body = json.dumps(body, sort_keys=True); self.headers["Content-Type"] = "application/json"
        self.body = body.encode()
    def encode(self, keep):
        head = [f"HTTP/1.1 {self.status.value} {self.status.phrase}", f"Content-Length: {len(self.body)}", f"Connection: {'keep-alive' if keep else 'close'}", *(f"{k}: {v}" for k, v in self.headers.items())]
        return "\r\n".join(head).encode() + b"\r\n\r\n" + self.body
class App:
    def __init__(self): self.routes, self.middleware = [], []
    def route(self, pattern, *methods):
        rx = re.compile(re.sub(r"<(\w+)(?::(\w+))?>", lambda m: f"(?P<{m[1]}>" + {"int": r"\d+", None: "[^/]+", "path": ".+"}[m[2]] + ")", pattern) + "$")
        return lambda f: self.routes.append((rx, methods or ("GET",), f)) or f
    async def dispatch(self, req):
        allowed = set()
        for rx, methods, f in self.routes:
            if m := rx.match(req.path):
                if req.method in methods: return await f(req, **m.groupdict())
                allowed |= set(methods)
        if allowed: raise Response("no such method", 405, allow=", ".join(sorted(allowed)))
        raise Response(f"no {html.escape(req.path)}", 404)
    async def __call__(self, reader, writer):
        try:
            while line := await asyncio.wait_for(reader.readline(), 5):
                method, target, version = line.decode().split()
                headers = {}
                while (line := await reader.readline()).strip():
                    k, _, v = line.decode().partition(":"); headers[k.strip().lower()] = v.strip()
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                req, keep = Request(method, target, headers, body), headers.get("connection") != "close"
                h = self.dispatch
                for m in self.middleware: h = m(h)
                try: r = await h(req)
                except Response as e: r = e
                except Exception as e: r = Response({"error": type(e).__name__, "what": str(e)}, 500)
                writer.write(r.encode(keep)); await writer.drain()
                if not keep: break
        except (asyncio.IncompleteReadError, ValueError) as e: print("server:", repr(e))
        finally: writer.close()
app = App()
def timing(h):
    async def inner(req):
        t = time.perf_counter(); r = await h(req); r.headers["X-Time"] = f"{time.perf_counter() - t:.1f}"; return r
    return inner
app.middleware.append(timing)
@app.route("/hello/<name>")
async def hello(req, name): await asyncio.sleep(0.3); return Response(f"Hello, {name}! {sorted(req.query.items())}")
@app.route("/add/<a:int>/<b:int>", "GET", "POST")
async def add(req, a, b): return Response({"sum": int(a) + int(b), "body": req.body.decode()}, 201)
@app.route("/boom")
async def boom(req): return 1 / 0
@app.route("/files/<p:path>")
async def files(req, p): raise Response(status=302, location="/" + p)
async def main():
    async with await asyncio.start_server(app, "127.0.0.1", 18080) as server:
        r, w = await asyncio.open_connection("127.0.0.1", 18080)
        for method, target, body in (("GET", "/hello/J%C3%BCrgen?x=1&y=a+b", b""), ("POST", "/add/2/3", b"data"), ("DELETE", "/add/1/1", b""), ("GET", "/boom", b""), ("GET", "/<b>", b""), ("GET", "/files/a/b/c", b"")):
            w.write(f"{method} {target} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            head = (await r.readuntil(b"\r\n\r\n")).decode().splitlines(); n = int([h for h in head if h.startswith("Content-Length")][0].split()[1])
            print(*head[:1], *sorted(h for h in head[1:] if h), (await r.readexactly(n)).decode(), sep=" | ")
        w.write(b"GET\r\n"); print(await r.read()); w.close()
        r, w = await asyncio.open_connection("127.0.0.1", 18080); w.write(b"POST /add/1/2 HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc"); w.write_eof(); print(await r.read())
        try: await r.readuntil()
        except asyncio.IncompleteReadError as e: print(e, e.partial, e.expected)
asyncio.run(main())

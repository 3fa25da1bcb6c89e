"""urllib.request: what a Request is made of, what urlopen sends, redirects and errors."""
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import Request, urlopen


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        port = str(self.server.server_port)
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        print("  server:", self.command, self.path, [(k, v.replace(port, "PORT")) for k, v in self.headers.items()], body)
        path, _, query = self.path.partition("?")
        status = int(path[1:]) if path[1:].isdigit() else 200
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", self.path if query == "self" else query or "/")
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = answer

    def log_message(self, *args):
        pass


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, str(e).replace(str(port), "PORT"), repr(e).replace(str(port), "PORT"))


def fields(r):
    return r.full_url, r.type, r.host, r.selector, r.fragment, r.origin_req_host, r.get_method(), r.data, r.header_items()


port = 0
for url in "http://a.example/x?y=1#z", "HTTP://User@A.example:80", "http://a.example?q", "<URL:https://b.example/>", "mailto:x@y", "http:///p", "ftp://f.example/a b":
    attempt(url, lambda: fields(Request(url)))
for url in "nothing", "/path", "", "://x":
    attempt(url, lambda: Request(url).type)
r = Request("http://a.example/", b"data", {"x-first": "1", "CONTENT-TYPE": "text/plain"})
r.add_header("x-second", "2")
r.add_unredirected_header("Only-Here", "3")
print(fields(r), r.has_header("X-first"), r.has_header("x-first"), r.get_header("Only-here"), r.get_header("none", "default"))
r.remove_header("X-first")
r.data = None
r.full_url = "https://c.example/else#part"
print(fields(r), r.get_full_url(), r.has_proxy(), r.unverifiable)
print(Request("http://a.example/", method="PATCH").get_method(), Request("http://a.example/", b"").get_method())

server = HTTPServer(("127.0.0.1", 0), Handler)
port = server.server_port
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{port}"
with urlopen(base) as response:
    print(response.status, response.reason, response.msg, response.getcode(), response.geturl() == base, response.headers["content-length"],
          response.info() is response.headers, type(response).__name__, response.read(), response.closed)
print("closed", response.closed)
print(urlopen(base + "/form", b"a=1&b=2", 5).read())
print(urlopen(Request(base + "/put", b"x", {"User-Agent": "me", "Content-Type": "text/plain"}, method="PUT")).read())
attempt("str", lambda: urlopen(base, "text"))
for code in 301, 302, 303, 307, 308:
    r = urlopen(Request(f"{base}/{code}?/target", headers={"X-Kept": "1"}))
    print(code, r.status, r.url.replace(str(port), "PORT"))
attempt("post 302", lambda: urlopen(f"{base}/302?/target", b"x").status)
attempt("post 307", lambda: urlopen(f"{base}/307?/target", b"x").status)
attempt("loop", lambda: urlopen(f"{base}/302?self"))
attempt("to a file", lambda: urlopen(f"{base}/302?file:///etc/passwd"))
for code in 404, 500:
    try:
        urlopen(f"{base}/{code}")
    except urllib.error.HTTPError as e:
        print(code, e, repr(e), e.code, e.reason, e.msg, e.status, e.url.replace(str(port), "PORT"), e.headers["Content-Length"], e.read(), e.info() is e.hdrs, e.getcode(),
              e.read(), e.closed, isinstance(e, urllib.error.URLError), isinstance(e, OSError))
server.shutdown()
server.server_close()
attempt("refused", lambda: urlopen(base))
try:
    urlopen(base)
except urllib.error.URLError as e:
    print(e.reason, type(e.reason).__name__, e.args, type(e.__context__).__name__)
attempt("scheme", lambda: urlopen("gopher://a.example/"))
attempt("no host", lambda: urlopen("http:///path"))
e = urllib.error.URLError("why", "file")
print(e, repr(e), e.reason, e.filename, e.errno)
e = urllib.error.ContentTooShortError("short", b"content")
print(e, e.content, isinstance(e, urllib.error.URLError))
e = urllib.error.HTTPError("http://u/", 418, "teapot", {}, None)
print(e, repr(e), e.filename, e.args)

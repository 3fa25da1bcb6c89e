"""The server that the listings about whole clients ask, in the same program: an answer of each kind, by path."""
import json, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class H(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *a): pass
    def go(self):
        n = int(self.headers.get('Content-Length') or 0)
        body = self.rfile.read(n)
        path = self.path
        code, extra, ctype, out = 200, [], 'text/plain', b'hello\nworld\n'
        if path.startswith('/status/'): code = int(path.split('/')[2])
        elif path.startswith('/redirect/'):
            k = int(path.split('/')[2]); code = 302; extra = [('Location', f'/redirect/{k-1}' if k > 1 else '/final')]; out = b''
        elif path.startswith('/loop'): code = 301; extra = [('Location', '/loop')]; out = b''
        elif path.startswith('/redir307'): code = 307; extra = [('Location', '/echo')]; out = b''
        elif path.startswith('/json'): ctype = 'application/json'; out = json.dumps({'a': 1, 'l': [1, 2], 'é': 'ü'}).encode()
        elif path.startswith('/badjson'): ctype = 'application/json'; out = b'{"a": '
        elif path.startswith('/latin'): ctype = 'text/html; charset=latin-1'; out = 'é'.encode('latin-1')
        elif path.startswith('/nochar'): ctype = 'text/html'; out = 'é'.encode()
        elif path.startswith('/setc'): extra = [('Set-Cookie', 'k=v; Path=/'), ('Set-Cookie', 'z=1; Path=/')]
        elif path.startswith('/slow'): time.sleep(1)
        elif path.startswith('/echo'):
            ctype = 'application/json'
            hs = {k: v for k, v in self.headers.items() if k not in ('Host',)}
            out = json.dumps([self.command, path, hs, body.decode('latin-1')]).encode()
        elif path.startswith('/chunks'):
            self.send_response(200); self.send_header('Transfer-Encoding', 'chunked'); self.send_header('Content-Type', 'text/plain; charset=utf-8'); self.end_headers()
            for p in (b'one\n', b'two\nth', b'ree'):
                self.wfile.write(b'%x\r\n%s\r\n' % (len(p), p)); self.wfile.flush(); time.sleep(.05)
            self.wfile.write(b'0\r\n\r\n'); return
        elif path.startswith('/short'):
            self.send_response(200); self.send_header('Content-Length', '100'); self.end_headers(); self.wfile.write(b'abc'); self.close_connection = True; return
        elif path.startswith('/garbage'):
            self.wfile.write(b'nonsense\r\n\r\n'); self.close_connection = True; return
        elif path.startswith('/drop'): self.close_connection = True; return
        elif path.startswith('/auth'):
            if self.headers.get('Authorization') != 'Basic dTpw': code = 401; extra = [('WWW-Authenticate', 'Basic realm="x"')]
        self.send_response(code)
        for k, v in extra: self.send_header(k, v)
        self.send_header('Content-Type', ctype)
        self.send_header('Content-Length', str(len(out)))
        self.end_headers()
        if self.command != 'HEAD': self.wfile.write(out)
    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_PATCH = go
    def version_string(self): return 'test'
    def date_time_string(self, timestamp=None): return 'now'


def serve(port):
    """Starts the server, and returns its address."""
    server = ThreadingHTTPServer(('127.0.0.1', port), H); server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f'http://127.0.0.1:{port}'


def show(name, f, *a, **k):
    try:
        r = f(*a, **k)
        print(name, '->', repr(r)[:300])
    except BaseException as e:
        print(name, 'raised', type(e).__module__, type(e).__name__, e)

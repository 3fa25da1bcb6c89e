"""http.cookiejar and an opener's cookies."""
import http.cookiejar, urllib.request, threading, http.server
from http.cookiejar import CookieJar, Cookie
class H(http.server.BaseHTTPRequestHandler):
    def log_message(self, *a): pass
    def do_GET(self):
        body = str(self.headers.get('Cookie')).encode(); self.send_response(302 if self.path == '/login' else 200)
        if self.path == '/login': self.send_header('Location', '/home'); self.send_header('Set-Cookie', 'sid=abc; Path=/; HttpOnly'); self.send_header('Set-Cookie', 'n=1; Max-Age=60')
        if self.path == '/del': self.send_header('Set-Cookie', 'n=1; Max-Age=0')
        if self.path == '/sub/x': self.send_header('Set-Cookie', 'deep=1')
        self.send_header('Content-Length', str(len(body))); self.end_headers(); self.wfile.write(body)
s = http.server.ThreadingHTTPServer(('127.0.0.1', 8901), H); threading.Thread(target=s.serve_forever, daemon=True).start()
jar = CookieJar(); o = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar)); B = 'http://127.0.0.1:8901'
print(len(jar), jar, repr(jar))
for p in ('/', '/login', '/home', '/sub/x', '/sub/y', '/subway', '/', '/del', '/'): print(p, o.open(B + p).read())
print(len(jar), jar); print([(c.name, c.value, c.domain, c.path, c.secure, c.discard, c.is_expired(), c.domain_specified, c.path_specified, c.version) for c in jar])
c = Cookie(0, 'a', 'b', None, False, 'X.org', True, False, '/', True, False, None, True, None, None, {}); print(c, repr(c)); jar.set_cookie(c); print(len(jar)); jar.clear('x.org'); print(len(jar))
for bad in (('nope',), (None, '/'), (None, None, 'n')):
    try: jar.clear(*bad)
    except Exception as e: print(type(e).__name__, e)
jar.clear_session_cookies(); print(len(jar)); jar.clear(); print(len(jar), list(jar))
s.shutdown()

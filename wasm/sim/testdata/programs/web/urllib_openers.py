"""urllib.request in pieces: openers, handlers, redirects, passwords, proxies, and the files and errors they give."""
import urllib.request as r, urllib.error as e, urllib.response as rs, io
print([h.__class__.__name__ for h in r.build_opener().handlers])
o = r.build_opener(); print(o.addheaders)
f = rs.addinfourl(io.BytesIO(b"hello"), {"a": 1}, "http://x/", 200)
print(f.read(2), f.info(), f.geturl(), f.getcode(), f.status, f.url, f.code, f.headers, f.closed, repr(f).split(' at ')[0]); f.close(); print(f.closed)
try:
    with f: pass
except ValueError as x: print(repr(x))
b = rs.addbase(io.BytesIO(b"x"))
with b as q: print(q is b, b.name, b.read(), [*b])
print(b.closed)
calls=[]
c = rs.addclosehook(io.BytesIO(b"x"), lambda *a: calls.append(a), 1, 2); c.close(); c.close(); print(calls)
h = e.HTTPError("http://u", 404, "Not", {"h": 1}, None)
print(repr(h), str(h), h.code, h.reason, h.headers, h.hdrs, type(h.fp), h.read(), h.args, h.filename, h.url, h.status, h.getcode(), h.geturl(), h.info(), isinstance(h, rs.addinfourl), [c.__name__ for c in type(h).__mro__ if c.__module__.startswith('urllib')])
h = e.HTTPError("http://u", 404, "Not", {"h": 1}, io.BytesIO(b"body")); print(h.read(), h.name, h.closed); h.close(); print(h.closed)
u = e.URLError("why", "file"); print(u, repr(u), u.args, u.reason, u.filename, u.errno)
u = e.URLError(OSError(5, "x")); print(u, repr(u))
c = e.ContentTooShortError("m", b"c"); print(c, repr(c), c.content, c.reason, c.args)
q = r.Request("http://Example.com:80/a?b#c", data=b"x", headers={"x-y": "1"}, method="PUT")
print(q.full_url, q.type, q.host, q.selector, q.fragment, q.data, q.headers, q.get_method(), q.origin_req_host, q.unverifiable, q.has_proxy(), q.get_full_url(), q.header_items(), q.has_header("X-y"), q.get_header("X-y"), q.get_header("zz", 1), q.method)
q.set_proxy("proxy:3128", "http"); print(q.host, q.selector, q.has_proxy(), q.type)
q = r.Request("https://ex.com/"); q.set_proxy("p:1", "http"); print(q.host, q.type, q.selector, q._tunnel_host)
for bad in ["x", "", "//a", 5, None, "http:x", "foo://a/b", "http://"]:
    try: q = r.Request(bad); print(bad, q.type, q.host, q.selector)
    except Exception as x: print(bad, type(x).__name__, x)
for bad in ["x", "foo://a/b", "http://", "http://a b/", "data:text/plain,hello%20w", "data:;base64,aGk=", "data:x", "data:text/html;base64,!!!"]:
    try:
        f = r.urlopen(bad); print(bad, f.read(), f.headers.items(), f.url, f.status)
    except Exception as x: print(bad, type(x).__name__, x)
class H(r.BaseHandler):
    def foo_open(self, req): print("open", req.full_url, req.timeout); return rs.addinfourl(io.BytesIO(b"foo"), {}, req.full_url, 200)
    def foo_request(self, req): print("pre"); return req
    def foo_response(self, req, res): print("post"); return res
o = r.build_opener(H()); print(o.open("foo://a/b", timeout=3).read())
class D(r.HTTPDefaultErrorHandler): pass
class R(r.HTTPRedirectHandler): pass
print([h.__class__.__name__ for h in r.build_opener(D, R()).handlers])
class M(r.HTTPHandler):
    def __init__(self, code, hdrs, body): super().__init__(); self.a = (code, hdrs, body); self.reqs=[]
    def http_open(self, req):
        import http.client, copy
        self.reqs.append(copy.copy(req))
        code, hdrs, body = self.a
        if len(self.reqs) > 1: code, hdrs = 200, ""
        m = http.client.parse_headers(io.BytesIO(hdrs.encode() + b"\r\n"))
        res = rs.addinfourl(io.BytesIO(body), m, req.full_url, code); res.msg = "MSG"; res.reason="MSG"
        return res
m = M(302, "Location: /there\r\n", b""); o = r.build_opener(m); res = o.open("http://h/x"); print(res.url, [q.full_url for q in m.reqs], [q.header_items() for q in m.reqs])
for code in (301, 302, 303, 307, 308):
  for me in ("GET", "POST", "HEAD", "PUT"):
    m = M(code, "Location: http://o/there\r\n", b""); o = r.build_opener(m)
    try: res = o.open(r.Request("http://h/x", method=me, headers={"Content-type": "x", "Auth": "1"})); print(code, me, m.reqs[-1].get_method(), m.reqs[-1].headers)
    except Exception as x: print(code, me, type(x).__name__, x)
m = M(302, "Location: gopher://o/there\r\n", b""); o = r.build_opener(m)
try: o.open("http://h/x")
except Exception as x: print(repr(x), x.url, x.code)
m = M(404, "", b"gone"); o = r.build_opener(m)
try: o.open("http://h/x")
except Exception as x: print(repr(x), x.read())
m = M(401, 'WWW-Authenticate: Basic realm="R"\r\n', b""); pm = r.HTTPPasswordMgrWithDefaultRealm(); pm.add_password(None, "http://h/", "u", "p")
o = r.build_opener(m, r.HTTPBasicAuthHandler(pm)); res = o.open("http://h/x"); print(res.status, [q.header_items() for q in m.reqs], [q.get_header("Authorization") for q in m.reqs], m.reqs[-1].unredirected_hdrs)
p = r.HTTPPasswordMgr(); p.add_password("R", "http://a.com/b/", "u", "p"); p.add_password("R", ["c.com", "http://d.com:80"], "v", "q")
print([p.find_user_password("R", x) for x in ("http://a.com/b/c", "http://a.com/", "a.com/b/", "http://c.com/x", "http://d.com/", "https://d.com/")], p.find_user_password("S", "http://a.com/b/"))
p = r.HTTPPasswordMgrWithPriorAuth(); p.add_password("R", "http://a.com/b/", "u", "p", is_authenticated=True); print(p.is_authenticated("http://a.com/b/c"), p.is_authenticated("http://a.com/"))
try: o.add_handler(5)
except TypeError as x: print(x)
print(r.pathname2url("/a b/c"), r.url2pathname("/a%20b"), r.parse_http_list('a, "b,c", d'), r.parse_keqv_list(['a="1"', 'b=2']))
print(r.getproxies_environment(), r.proxy_bypass_environment("h", {"no": "h,.x.com"}), r.proxy_bypass_environment("a.x.com", {"no": "h,.x.com"}))
m = M(401, 'WWW-Authenticate: Basic realm="R"\r\n', b""); o = r.build_opener(m)
r.install_opener(o)
try: r.urlopen("http://zz/")
except e.HTTPError as x: print(x)
ph = r.ProxyHandler({"http": "http://u:pw@prox:3128"}); m = M(200, "", b"k"); o = r.build_opener(ph, m); o.open("http://h/x"); q = m.reqs[0]; print(q.host, q.selector, q.full_url, q.headers, q.unredirected_hdrs, q.has_proxy())

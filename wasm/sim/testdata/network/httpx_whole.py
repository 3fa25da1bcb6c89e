"""httpx against a server of the listing: what each option sends, what answers tell, and every way to fail. Checked against httpx itself."""
PORT = 8767
from _server import serve, show
B = serve(PORT)
import httpx, asyncio
def info(r): return (r.status_code, r.reason_phrase, str(r.url), r.text[:60], r.encoding, r.is_success, r.is_error, r.is_redirect, [h.status_code for h in r.history], r.http_version, r.has_redirect_location)
for p in ('/', '/status/404', '/status/503', '/redirect/3', '/json', '/latin', '/nochar', '/setc', '/chunks', '/status/204'):
    r = httpx.get(B + p); print(p, info(r)); show('raise', r.raise_for_status); show('json', r.json)
show('follow', lambda: info(httpx.get(B + '/redirect/3', follow_redirects=True)))
show('badjson', lambda: httpx.get(B + '/badjson').json())
show('loop', lambda: httpx.get(B + '/loop', follow_redirects=True)); show('slow', httpx.get, B + '/slow', timeout=.2); show('short', httpx.get, B + '/short'); show('garbage', httpx.get, B + '/garbage'); show('drop', httpx.get, B + '/drop')
show('refused', httpx.get, 'http://127.0.0.1:1/x')
show('t', httpx.get, B, timeout='x'); show('t', httpx.get, B, timeout=(1,)); show('t', httpx.get, B, timeout=None); show('t', lambda: httpx.Timeout(5)); show('t', lambda: httpx.Timeout(5, connect=1)); show('t', lambda: httpx.Timeout(connect=1)); show('t', lambda: httpx.Timeout((1, 2, 3, 4))); show('t', lambda: httpx.Timeout(None)); show('l', lambda: httpx.Limits()); show('l', lambda: httpx.Limits(max_connections=5)); print(httpx.Timeout(5) == httpx.Timeout(5, read=5), httpx.Timeout(3).as_dict())
show('kw', httpx.get, B, foo=1); show('3', httpx.get, 3); show('url', httpx.get, 'nourl'); show('url', httpx.get, '//x'); show('url', httpx.get, 'ftp://x'); show('url', httpx.get, 'http://'); show('url', httpx.get, ''); show('noargs', httpx.get)
def echo(**k):
    r = httpx.request(k.pop('method', 'POST'), k.pop('url', B + '/echo'), **k); return r.json()
for k in (dict(json={'a': [1, None]}), dict(data={'a': 1, 'b': [2, 'x y']}), dict(content='text'), dict(content=b'raw'), dict(params={'q': 'a b&c', 'n': None, 'l': [1, 2], 't': True}), dict(params='x=1&y'), dict(params=[('a', 'b')]), dict(headers={'X-A': 'b'}), dict(cookies={'a': 'b', 'c': 'd'}), dict(auth=('u', 'p')), dict(method='get'), dict(method='PUT', content='x'), dict(json=[]), dict(json=None), dict(data={}), dict(url=B + '/echo?x=1#frag', params={'y': 2}), dict(url=B + '/redir307', content='keep', follow_redirects=True), dict(method='GET', url=B+'/echo/a b/é?q=ü'), dict(headers=[('X-A', '1'), ('X-B', '2')]), dict(files={'f': b'x'})):
    show(str(k).replace(str(PORT), 'P'), lambda: [x if not isinstance(x, dict) or 'content-type' not in x else {**x, 'content-type': x['content-type'][:30]} for x in echo(**k)[:3]])
show('h', echo, headers={'X': 3}); show('d', echo, content=3); show('d', echo, data='str'); show('j', echo, json={1, 2}); show('auth', echo, auth='x'); show('p', echo, params=3)
r = httpx.get(B + '/json'); print(r.headers, type(r.headers), r.headers['CONTENT-type'], r.headers.get('nope'), 'content-length' in r.headers, list(r.headers)[:2], dict(r.headers)); show('k', lambda: r.headers['nope'])
print(r, r.request, r.request.method, repr(r.request.url), r.request.content, r.request.headers, r.content, r.next_request, r.links, r.charset_encoding, r.num_bytes_downloaded, r.is_closed, r.is_stream_consumed, r.elapsed.total_seconds() > 0, r.cookies, r.default_encoding)
u = httpx.URL('http://user:pw@EXAMPLE.com:8080/a/b?x=1&y=2#f'); print(u, repr(u), u.scheme, u.host, u.port, u.path, u.query, u.params, u.fragment, u.netloc, u.userinfo, u.raw_path, u.is_absolute_url, u.join('../c'), u.copy_with(path='/z', query=None), u.copy_add_param('k', 'v'), u == str(u))
p = httpx.QueryParams({'a': [1, 2], 'b': 'c'}); print(p, repr(p), p['a'], p.get_list('a'), p.multi_items(), p.add('d', 3), p.set('a', 9), p.remove('b'), dict(p))
h = httpx.Headers({'A': 'b'}); h['a'] = 'c'; h.update({'X': 'y'}); print(h, h.multi_items(), h.raw, h.get_list('a'), h == {'a': 'c', 'x': 'y'})
with httpx.Client(base_url=B, headers={'X-S': '1'}, params={'k': 'v'}, cookies={'c': 'd'}, timeout=3, auth=('u', 'p'), follow_redirects=True) as c:
    print(c.get('/echo', params={'m': 'w'}).json()); print(c.base_url, c.timeout, c.cookies, c.is_closed, c.follow_redirects, c.headers, c.params, c.trust_env, type(c.auth).__name__)
    r = c.get('/setc'); print(r.cookies, c.cookies, dict(c.cookies), c.cookies.get('k'), list(c.cookies)); print(c.get('/echo').json()[2].get('cookie'))
    print(c.build_request('GET', '/x'), c.send(c.build_request('GET', '/json')).json())
    with c.stream('GET', '/chunks') as r:
        print(r.status_code, list(r.iter_lines())); show('c', lambda: r.content); show('again', lambda: list(r.iter_bytes()))
    with c.stream('GET', '/') as r: show('nr', lambda: r.text); print(r.read(), r.text)
    with c.stream('GET', '/') as r: print([x for x in r.iter_text()], r.is_closed)
    with c.stream('GET', '/') as r: print([x for x in r.iter_bytes(5)])
    with c.stream('GET', '/') as r: print([x for x in r.iter_raw()])
print(c.is_closed); show('closed', c.get, '/'); show('reopen', c.__enter__)
def log(r): print('event', r.method if hasattr(r, 'method') else r.status_code)
with httpx.Client(event_hooks={'request': [log], 'response': [log]}) as c: c.get(B)
class A(httpx.Auth):
    def auth_flow(self, request):
        request.headers['X-Auth'] = 't'; r = yield request; print('flow', r.status_code)
show('auth', lambda: echo(auth=A())[2].get('x-auth')); show('auth', lambda: echo(auth=lambda r: r)[0]); show('auth', lambda: echo(auth=httpx.BasicAuth('u', 'p'))[2].get('authorization'))
for e in 'HTTPError RequestError TransportError TimeoutException ConnectTimeout ReadTimeout WriteTimeout PoolTimeout NetworkError ConnectError ReadError WriteError CloseError ProtocolError LocalProtocolError RemoteProtocolError ProxyError UnsupportedProtocol DecodingError TooManyRedirects HTTPStatusError InvalidURL StreamError StreamConsumed StreamClosed ResponseNotRead RequestNotRead CookieConflict'.split(): show(e, lambda: [c.__module__.split('.')[0] + '.' + c.__name__ for c in getattr(httpx, e).__mro__][:-2])
try: httpx.get(B + '/status/404').raise_for_status()
except httpx.HTTPStatusError as e: print(e.response.status_code, e.request.url, e)
try: httpx.get('http://127.0.0.1:1/')
except httpx.RequestError as e: print(repr(e), e.request, type(e.__cause__).__name__)
print(httpx.codes.OK, httpx.codes.NOT_FOUND, httpx.codes(404), httpx.codes.is_error(404), httpx.codes.get_reason_phrase(404))
def handler(request): return httpx.Response(200, json={'m': request.method})
with httpx.Client(transport=httpx.MockTransport(handler)) as c: print(c.get('http://x/').json())
r = httpx.Response(200, json={'a': 1}); print(r, r.text, r.headers, r.content); r = httpx.Response(404, text='x', request=httpx.Request('GET', 'http://x')); show('r', r.raise_for_status); r = httpx.Response(500); show('r', r.raise_for_status); show('r', lambda: r.request); r = httpx.Response(200, html='<b>', headers={'A': 'b'}); print(r.headers)
async def main():
    async with httpx.AsyncClient(timeout=1) as c:
        rs = await asyncio.gather(*(c.get(B + p) for p in ('/', '/json', '/status/404')), c.get('http://127.0.0.1:1/'), return_exceptions=True); print([getattr(r, 'status_code', r) for r in rs])
        try: await c.get(B + '/slow', timeout=.1)
        except Exception as e: print(repr(e), isinstance(e, httpx.TimeoutException))
        async with c.stream('GET', B + '/chunks') as r:
            print([l async for l in r.aiter_lines()], r.is_closed)
        async with c.stream('GET', B + '/chunks') as r: print(await r.aread(), r.text)
        async with c.stream('GET', B + '/') as r: print([b async for b in r.aiter_bytes(5)])
        r = await c.post(B + '/echo', json={'a': 1}); print(r.json()[3]); await r.aclose()
        r = await c.send(c.build_request('GET', B), stream=True); print(r.is_closed); await r.aread(); await r.aclose(); print(r.is_closed)
    print(c.is_closed)
    try: await c.get(B)
    except Exception as e: print(repr(e))
    try:
        with c: pass
    except Exception as e: print(repr(e))
    try:
        async with httpx.Client() as d: pass
    except Exception as e: print(repr(e))
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=.1)) as c:
        print([type(r).__name__ for r in await asyncio.gather(c.get(B + '/slow'), c.get(B), return_exceptions=True)])
asyncio.run(main())

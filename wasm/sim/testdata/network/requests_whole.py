"""requests against a server of the listing: what each option sends, what answers tell, and every way to fail. Checked against requests itself."""
PORT = 8765
from _server import serve, show
B = serve(PORT)
import requests
from requests import Session
def info(r): return (r.status_code, r.reason, r.url, r.text[:60], r.encoding, r.ok, [h.status_code for h in r.history], r.is_redirect, r.is_permanent_redirect)
for p in ('/', '/status/404', '/status/503', '/redirect/3', '/json', '/latin', '/nochar', '/setc', '/chunks'):
    r = requests.get(B + p); print(p, info(r)); show('raise', r.raise_for_status); show('json', r.json)
show('badjson', requests.get(B + '/badjson').json)
show('loop', requests.get, B + '/loop'); show('slow', requests.get, B + '/slow', timeout=.2); show('short', requests.get, B + '/short'); show('garbage', requests.get, B + '/garbage'); show('drop', requests.get, B + '/drop')
show('refused', requests.get, 'http://127.0.0.1:1/x')
show('t', requests.get, B, timeout='x'); show('t', requests.get, B, timeout=(1,)); show('t', requests.get, B, timeout=0); show('t', requests.get, B, timeout=-1); show('t', requests.get, B, timeout=(None, None))
show('kw', requests.get, B, foo=1); show('3', requests.get, 3); show('url', requests.get, 'http://[::1'); show('url', requests.get, 'http://127.0.0.1:x/'); show('url', requests.get, '//x'); show('url', requests.get, 'HTTP://127.0.0.1:%d/echo' % PORT)
show('none', requests.get, None); show('noargs', requests.get)
def echo(**k):
    r = requests.request(k.pop('method', 'POST'), k.pop('url', B + '/echo'), **k); return r.json()
for k in (dict(json={'a': [1, None]}), dict(data={'a': 1, 'b': [2, 'x y']}), dict(data='text'), dict(data=b'raw'), dict(data=[('a', 1), ('a', 2)]), dict(params={'q': 'a b&c', 'n': None, 'l': [1, 2]}), dict(params='x=1&y'), dict(params=[('a', 'b')]), dict(params=b'z=1'), dict(headers={'X-A': 'b', 'accept': None}), dict(cookies={'a': 'b', 'c': 'd'}), dict(auth=('u', 'p')), dict(method='get'), dict(method='PUT', data='x'), dict(json=[]), dict(json=None), dict(data={}), dict(json={'x': 1}, data={'y': 2}), dict(url=B + '/echo?x=1#frag', params={'y': 2}), dict(url=B + '/redir307', data='keep'), dict(method='get', url=B+'/echo/a b/é?q=ü')):
    show(str(k).replace(str(PORT), 'P'), echo, **k)
show('h', echo, headers={'X': 3}); show('h', echo, headers={'X': 'a\nb'}); show('h', echo, headers={3: 'x'}); show('d', echo, data=3); show('j', echo, json={1, 2}); show('j', echo, json=float('nan')); show('auth', echo, auth='x'); show('c', echo, cookies='x'); show('p', echo, params=3)
r = requests.get(B + '/json'); print(r.headers, type(r.headers), r.headers['CONTENT-type'], r.headers.get('nope'), 'content-length' in r.headers, list(r.headers)[:2]); show('k', lambda: r.headers['nope'])
print(r.request, r.request.method, r.request.url == B + '/json', r.request.body, r.request.path_url, sorted(r.request.headers))
print(r.content, r.next, r.links, r.apparent_encoding, r.raw is not None, r.elapsed.total_seconds() >= 0, r.cookies, r.json()['a'])
show('iter', lambda: list(r.iter_content(7))); show('lines', lambda: list(requests.get(B).iter_lines())); show('linesd', lambda: list(requests.get(B).iter_lines(decode_unicode=True)))
r = requests.get(B + '/chunks', stream=True); print(list(r.iter_content(None)) if 0 else b''.join(r.iter_content(4)), r._content_consumed); show('again', lambda: r.content); show('again', lambda: list(r.iter_content(3)))
with requests.get(B, stream=True) as r: print(r.raw.read(3), r.raw.read(), r.raw.status)
r = requests.get(B); r.encoding = 'ascii'; print(r.text, r.encoding); show('b', lambda: [bool(requests.get(B + '/status/404')), [l for l in r]])
s = requests.Session(); s.headers['X-S'] = '1'; s.headers.update({'User-Agent': 'ua'}); s.auth = ('u', 'p'); s.params = {'k': 'v'}
r = s.get(B + '/setc'); print(s.cookies, s.cookies.get_dict(), r.cookies['k'], list(s.cookies), dict(s.cookies), s.cookies.get('q', 'dflt')); show('kk', lambda: s.cookies['nope']); print(s.get(B + '/echo', params={'m': 'w'}, headers={'X-S': None}).json())
s.cookies.set('n', 'm'); s.cookies['o'] = 'p'; print(s.cookies.get_dict()); s.cookies.clear(); print(s.cookies)
print(s.verify, s.stream, s.max_redirects, s.trust_env, s.cert, s.proxies, s.hooks, list(s.adapters))
s.max_redirects = 2; show('maxr', s.get, B + '/redirect/3'); show('allow', lambda: info(s.get(B + '/redirect/3', allow_redirects=False))); show('next', lambda: s.get(B + '/redirect/3', allow_redirects=False).next); show('head', lambda: info(s.head(B + '/redirect/1')))
show('hook', lambda: s.get(B, hooks={'response': lambda r, *a, **k: print('hook', r, sorted(k))})); s.hooks['response'].append(lambda r, *a, **k: print('hook2')); show('hook', lambda: s.get(B)); s.hooks['response'].clear()
req = requests.Request('POST', B + '/echo', data={'a': 1}, headers={'X': 'y'}); print(req); p = req.prepare(); print(p, p.body, p.headers, p.url == B + '/echo'); p2 = s.prepare_request(req); print(sorted(p2.headers)); print(s.send(p).json()[3])
from requests.adapters import HTTPAdapter
s.mount('http://', HTTPAdapter(pool_connections=2, pool_maxsize=2, max_retries=1)); print(s.get(B)); s.close(); print(s.get(B)); 
print(requests.codes.ok, requests.codes.not_found, requests.codes['teapot'], requests.codes.NOT_FOUND); show('code', lambda: requests.codes.nope)
for e in 'ConnectTimeout ReadTimeout Timeout HTTPError ConnectionError TooManyRedirects URLRequired JSONDecodeError InvalidJSONError ChunkedEncodingError ContentDecodingError StreamConsumedError RetryError InvalidURL MissingSchema InvalidSchema InvalidHeader SSLError ProxyError UnrewindableBodyError'.split(): show(e, lambda: [c.__module__.split('.')[0] + '.' + c.__name__ for c in getattr(requests.exceptions, e).__mro__][:-2])
e = requests.HTTPError('x', response=r, request=None); print(e.response, e.request, e); e = requests.RequestException(); print(repr(e), e.response, e.request)
try: requests.get(B + '/status/404').raise_for_status()
except requests.HTTPError as e: print(e.response.status_code, e.request.url == B + '/status/404', e.args, e.errno)
try: requests.get('http://127.0.0.1:1/')
except requests.ConnectionError as e: print(type(e.args[0]), e.request.method, e.response, type(e.__context__))
from requests.auth import HTTPBasicAuth, AuthBase
class Tok(AuthBase):
    def __call__(self, r): r.headers['Authorization'] = 'Bearer t'; return r
show('tok', lambda: echo(auth=Tok())[2]['Authorization']); show('basic', lambda: echo(auth=HTTPBasicAuth('u', 'p'))[2]['Authorization']); print(requests.get(B + '/auth', auth=('u', 'p')).status_code, requests.get(B + '/auth').status_code)
show('url creds', lambda: requests.get(f'http://u:p@127.0.0.1:{PORT}/auth').status_code)
import io
show('file', lambda: echo(data=io.BytesIO(b'stream'))); show('gen', lambda: echo(data=(x for x in [b'a', b'b'])))
show('files', lambda: requests.post(B + '/echo', files={'f': ('n.txt', b'data')}).status_code)

"""aiohttp against a server of the listing: what each option sends, what answers tell, and every way to fail. Checked against aiohttp itself."""
PORT = 8768
from _server import serve, show
B = serve(PORT)
import aiohttp, asyncio
async def ashow(name, aw):
    try:
        r = await aw
        print(name, '->', repr(r)[:300])
    except BaseException as e:
        print(name, 'raised', type(e).__module__.split('.')[0], type(e).__name__, repr(str(e)))
async def get(s, url, **k):
    async with s.get(url, **k) as r:
        t = await r.text()
        return r.status, r.reason, str(r.url), t[:60], r.charset, r.content_type, r.content_length, r.ok, [h.status for h in r.history], r.method, r.version[:2], r.host
async def main():
    async with aiohttp.ClientSession() as s:
        for p in ('/', '/status/404', '/status/503', '/redirect/3', '/json', '/latin', '/nochar', '/setc', '/chunks', '/status/204'):
            await ashow(p, get(s, B + p))
            async with s.get(B + p) as r:
                try: print('raise', r.raise_for_status())
                except aiohttp.ClientResponseError as e: print('raise', e.status, e.message, str(e), repr(e)[:150], e.history, e.request_info.method, e.headers is not None)
                await ashow('json', r.json())
        await ashow('badjson', (await s.get(B + '/badjson')).json()); await ashow('jsonct', (await s.get(B + '/')).json(content_type=None))
        await ashow('loop', get(s, B + '/loop')); await ashow('slow', get(s, B + '/slow', timeout=aiohttp.ClientTimeout(total=.2))); await ashow('sockread', get(s, B + '/slow', timeout=aiohttp.ClientTimeout(sock_read=.2))); await ashow('short', get(s, B + '/short')); await ashow('garbage', get(s, B + '/garbage')); await ashow('drop', get(s, B + '/drop'))
        await ashow('refused', get(s, 'http://127.0.0.1:1/x')); await ashow('noredir', get(s, B + '/redirect/2', allow_redirects=False)); await ashow('maxredir', get(s, B + '/redirect/4', max_redirects=2))
        await ashow('kw', s._request('GET', B, foo=1) if 0 else asyncio.sleep(0))
        for u in ('nourl', 'ftp://x/', 'http://', '', '//x'): await ashow('url ' + u, get(s, u))
        try: await s.get(3)
        except Exception as e: print(type(e).__name__, e)
        async def echo(method='POST', url=B + '/echo', **k):
            async with s.request(method, url, **k) as r: return (await r.json())
        for k in (dict(json={'a': [1, None]}), dict(data={'a': 1, 'b': 'x y'}), dict(data='text'), dict(data=b'raw'), dict(params={'q': 'a b&c', 'l': 1}), dict(params='x=1&y'), dict(params=[('a', 'b'), ('a', 'c')]), dict(headers={'X-A': 'b'}), dict(cookies={'a': 'b'}), dict(auth=aiohttp.BasicAuth('u', 'p')), dict(method='get'), dict(method='PUT', data='x'), dict(json=[]), dict(json=None), dict(url=B + '/echo?x=1#frag', params={'y': 2}), dict(url=B + '/redir307', data='keep'), dict(method='GET', url=B+'/echo/a b/é?q=ü'), dict(headers=[('X-A', '1'), ('X-B', '2')])):
            await ashow(str(k).replace(str(PORT), 'P'), echo(**k))
        await ashow('h', echo(headers={'X': 3})); await ashow('d', echo(data=3)); await ashow('j', echo(json={1, 2})); await ashow('dj', echo(json={}, data={'a': 1})); await ashow('p', echo(params={'a': None})); await ashow('p', echo(params={'a': True})); await ashow('p', echo(params={'a': [1]})); await ashow('auth', echo(auth='x'))
        f = aiohttp.FormData(); f.add_field('a', '1'); f.add_field('b', '2'); await ashow('form', echo(data=f))
        async with s.get(B + '/json') as r:
            print(r.headers['CONTENT-type'], r.headers.get('nope'), 'content-length' in r.headers, list(r.headers)[:2], type(r.headers).__name__, type(r.url).__name__, r.url.host, r.url.path, r.url.query_string, r.request_info.url == r.url, r.request_info.method, r.closed, r.cookies, r.links, r.connection is not None, r.raw_headers[0], r.get_encoding())
            print(repr(r)[:60]); print(await r.read(), await r.text(), await r.json(), r.closed, r.connection)
        async with s.get(B + '/chunks') as r:
            print([x async for x in r.content])
        async with s.get(B + '/chunks') as r: print(await r.content.read(4), await r.content.readline(), await r.content.read(), r.content.at_eof(), await r.content.read())
        async with s.get(B + '/') as r: print([x async for x in r.content.iter_chunked(5)], await r.read())
        async with s.get(B + '/') as r: print([x async for x in r.content.iter_any()], [x async for x in r.content.iter_chunks()])
        async with s.get(B + '/') as r: print(await r.content.readexactly(5), await r.content.readuntil(b'w'), await r.content.readany())
        r = await s.get(B + '/json'); r.close(); await ashow('closedread', r.read()); r.release()
        await s.get(B + '/setc'); print([ (c.key, c.value) for c in s.cookie_jar], s.cookie_jar.filter_cookies(aiohttp.client.URL(B)) if 0 else ''); await ashow('ck', echo())
        print(s.closed, s.timeout.total, s.headers, s.auth, s.requote_redirect_url, s.connector.limit, s.connector.limit_per_host, s.connector.closed, s.raise_for_status, s.trust_env, s.loop is asyncio.get_running_loop(), s.skip_auto_headers if 0 else '')
    print(s.closed, s.connector); await ashow('closed', get(s, B)); 
    try: s.get(B)
    except Exception as e: print(repr(e))
    async with aiohttp.ClientSession(B, headers={'X-S': '1'}, cookies={'c': 'd'}, auth=aiohttp.BasicAuth('u', 'p'), raise_for_status=True, timeout=aiohttp.ClientTimeout(total=5)) as s:
        async with s.post('/echo', json={}) as r: print(await r.json())
        await ashow('rfs', get(s, '/status/404')); await ashow('abs', get(s, B + '/'))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1), timeout=aiohttp.ClientTimeout(total=5, connect=.2)) as s:
        print([type(r).__name__ + ':' + str(r)[:40] for r in await asyncio.gather(get(s, B + '/slow'), get(s, B + '/'), return_exceptions=True)])
    try:
        with aiohttp.ClientSession() as s: pass
    except Exception as e: print(repr(e))
    await s.close()
    async with aiohttp.request('GET', B + '/json') as r: print(r.status, await r.json())
    try: aiohttp.ClientSession(foo=1)
    except Exception as e: print(repr(e))
    try: aiohttp.TCPConnector(foo=1)
    except Exception as e: print(repr(e))
    try: aiohttp.ClientTimeout(foo=1)
    except Exception as e: print(repr(e))
    print(aiohttp.ClientTimeout(3), aiohttp.ClientTimeout(total=1) == aiohttp.ClientTimeout(total=1)); print(aiohttp.BasicAuth('a', 'b'), aiohttp.BasicAuth('a', 'b').encode(), aiohttp.BasicAuth.decode('Basic dTpw'))
    for e in 'ClientError ClientResponseError ContentTypeError TooManyRedirects ClientHttpProxyError WSServerHandshakeError ClientConnectionError ClientOSError ClientConnectorError ClientProxyConnectionError ServerConnectionError ServerDisconnectedError ServerTimeoutError ServerFingerprintMismatch ClientPayloadError InvalidURL ClientSSLError ClientConnectorSSLError ClientConnectorCertificateError SocketTimeoutError ConnectionTimeoutError NonHttpUrlClientError InvalidUrlClientError'.split():
        c = getattr(aiohttp, e, None); print(e, c and [x.__name__ for x in c.__mro__][:-2])
    e = aiohttp.ClientConnectionError('x'); print(repr(e), str(e)); e = aiohttp.ServerDisconnectedError(); print(repr(e), str(e))
    tr = aiohttp.TraceConfig()
    async def on(name, *a): print('trace', name)
    async def st(s, ctx, p): print('start', p.method, p.url == aiohttp.client.URL(B + '/')); ctx.t = 1
    async def en(s, ctx, p): print('end', p.response.status, ctx.t)
    tr.on_request_start.append(st); tr.on_request_end.append(en)
    async with aiohttp.ClientSession(trace_configs=[tr]) as s: await get(s, B + '/')
asyncio.run(main())

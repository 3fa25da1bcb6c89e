"""aiohttp.web: routes, views, middleware, redirects, streams, cookies, and what goes wrong. Checked against aiohttp itself."""
import asyncio, aiohttp, json
from aiohttp import web
routes = web.RouteTableDef()
@routes.get('/')
async def hello(request): return web.Response(text="Hello, world")
@routes.get('/user/{name}')
async def user(request): return web.json_response({'name': request.match_info['name'], 'q': dict(request.query), 'all': request.query.getall('x', []), 'path': request.path, 'url': str(request.url), 'rel': str(request.rel_url), 'h': request.headers.get('X-A'), 'm': request.method, 'ct': request.content_type, 'host': request.host})
@routes.post('/post')
async def post(request):
    data = await request.post(); return web.json_response({k: v for k, v in data.items()})
@routes.post('/json')
async def pj(request): return web.json_response(await request.json(), status=201)
@routes.get('/redir')
async def redir(request): raise web.HTTPFound('/')
@routes.get('/err')
async def err(request): raise web.HTTPNotFound(text='gone', headers={'X': 'y'})
@routes.get('/boom')
async def boom(request): 1 / 0
@routes.get('/none')
async def none(request): pass
@routes.get('/stream')
async def stream(request):
    r = web.StreamResponse(headers={'Content-Type': 'text/plain'}); await r.prepare(request)
    for i in range(3): await r.write(f'{i}\n'.encode()); await asyncio.sleep(.01)
    await r.write_eof(); return r
@routes.view('/view')
class V(web.View):
    async def get(self): return web.Response(text='view ' + self.request.method)
    async def delete(self): raise web.HTTPForbidden()
@routes.get(r'/num/{n:\d+}', name='num')
async def num(request): return web.Response(text=str(request.app.router['num'].url_for(n='5')) + ' ' + request.match_info['n'])
@routes.get('/cookie')
async def ck(request):
    r = web.Response(text=json.dumps(dict(request.cookies))); r.set_cookie('k', 'v', max_age=10, httponly=True); r.del_cookie('old'); return r
@web.middleware
async def mw(request, handler):
    try:
        r = await handler(request); r.headers['X-MW'] = '1'; return r
    except web.HTTPException as e: print('mw', e.status, e.reason, type(e).__name__); raise
async def ctx(app): print('up'); yield; print('down')
async def main():
    app = web.Application(middlewares=[mw]); app.add_routes(routes); app['db'] = {'x': 1}; app.cleanup_ctx.append(ctx)
    async def start(a): print('startup', a['db'])
    app.on_startup.append(start)
    app.router.add_get('/fn', hello); app.router.add_route('*', '/any', lambda r: hello(r)) if 0 else None
    runner = web.AppRunner(app); await runner.setup(); site = web.TCPSite(runner, 'localhost', 8902); await site.start(); print(site.name)
    B = 'http://localhost:8902'
    async with aiohttp.ClientSession() as s:
        async def show(m, p, **k):
            async with s.request(m, B + p, **k) as r:
                print(m, p, r.status, r.reason, r.content_type, r.charset, r.headers.get('X-MW'), r.headers.get('Allow'), r.headers.get('Location'), r.headers.getall('Set-Cookie', []), repr(await r.text())[:150])
        for p in ('/', '/user/bob?x=1&x=2&y=%20', '/redir', '/err', '/boom', '/none', '/stream', '/view', '/num/12', '/num/x', '/nope', '/fn', '/cookie'): await show('GET', p)
        await show('POST', '/post', data={'a': '1', 'b': 'x y'}); await show('POST', '/json', json=[1]); await show('POST', '/json', data='nojson'); await show('POST', '/'); await show('DELETE', '/view'); await show('PUT', '/view'); await show('HEAD', '/'); await show('OPTIONS', '/'); await show('GET', '/redir', allow_redirects=False); await show('GET', '/user/é', headers={'X-A': 'b'})
    await runner.cleanup()
    for bad in (lambda: web.Response(text=b'x'), lambda: web.Response(text='x', body=b'y'), lambda: web.Response(body='x', content_type='a; charset=b'), lambda: web.HTTPFound(), lambda: app.router.add_get('x', hello), lambda: app.add_routes([web.get('/z', 3)])):
        try: print(bad())
        except Exception as e: print(type(e).__name__, e)
    print(web.Response(text='a'), web.HTTPNotFound().status, web.HTTPFound('/x').location, web.Response(status=404).reason)
asyncio.run(main())

"""The playground's model of aiohttp.web: applications, routes, middlewares, requests, responses and the runners that serve them.

A connection is served by a task; its requests one after the other. The server listens on the simulated machine, where clients of the same
listing, or of other programs of the run, reach it. Left out: files, multipart forms, sub-applications and static routes; and a
handler is not cancelled when its client leaves, as in aiohttp itself.
"""

import asyncio
import re
import socket

from _lib import later as _later
from _asyncio import label
from _wire import Wire

from .web_messages import ALL as _exceptions, HTTPException, HTTPMethodNotAllowed, Request, Response, StreamResponse, _Store, json_response

globals().update(_exceptions)
HTTPNotFound = _exceptions["HTTPNotFound"]

# --- routes --------------------------------------------------------------------------------------------------------------------


class RouteDef:
    def __init__(self, method, path, handler, kwargs):
        self.method, self.path, self.handler, self.kwargs = method, path, handler, kwargs

    def register(self, router):
        if self.method == "GET":
            router.add_get(self.path, self.handler, **self.kwargs)
        else:
            router.add_route(self.method, self.path, self.handler, **self.kwargs)


def route(method, path, handler, **options):
    return RouteDef(method, path, handler, options)


def _maker(method):
    def make(path, handler, **options):
        return RouteDef(method, path, handler, options)
    make.__name__ = method.lower()
    return make


get, post, put, patch, delete, head, options = map(_maker, ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"))
view = _maker("*")


class RouteTableDef(list):
    """Routes collected by decorators: @routes.get("/path")."""

    def route(self, method, path, **options):
        def keep(handler):
            self.append(RouteDef(method, path, handler, options))
            return handler
        return keep

    def get(self, path, **options):
        return self.route("GET", path, **options)

    def post(self, path, **options):
        return self.route("POST", path, **options)

    def put(self, path, **options):
        return self.route("PUT", path, **options)

    def patch(self, path, **options):
        return self.route("PATCH", path, **options)

    def delete(self, path, **options):
        return self.route("DELETE", path, **options)

    def head(self, path, **options):
        return self.route("HEAD", path, **options)

    def options(self, path, **options):
        return self.route("OPTIONS", path, **options)

    def view(self, path, **options):
        return self.route("*", path, **options)


class View:
    """A handler as a class: its methods get, post, … answer."""

    def __init__(self, request):
        self.request = request

    def __await__(self):
        method = getattr(self, self.request.method.lower(), None)
        if method is None:
            raise HTTPMethodNotAllowed(self.request.method, [m.upper() for m in ("get", "post", "put", "patch", "delete", "head", "options")
                                                             if hasattr(self, m)])
        return method().__await__()


class _Resource:
    def __init__(self, path):
        self.path = path
        parts = re.split(r"(\{[_a-zA-Z][^{}]*(?:\{[^{}]*\}[^{}]*)*\})", path)
        self._pattern = None
        if len(parts) > 1:
            text = ""
            for part in parts:
                if part.startswith("{"):
                    name, _, rule = part[1:-1].partition(":")
                    text += f"(?P<{name}>{rule or '[^{}/]+'})"
                else:
                    text += re.escape(part)
            self._pattern = re.compile(text)
        self._parts = parts
        self.handlers = {}

    @property
    def canonical(self):
        return "".join("{" + p[1:-1].partition(":")[0] + "}" if p.startswith("{") else p for p in self._parts)

    def url_for(self, **parts):
        """The address that has these in its path."""
        from yarl import URL
        text = "".join(str(parts[p[1:-1].partition(":")[0]]) if p.startswith("{") else p for p in self._parts)
        return URL.build(path=text)

    def match(self, path):
        if self._pattern is None:
            return {} if path == self.path else None
        found = self._pattern.fullmatch(path)
        return None if found is None else found.groupdict()


class UrlDispatcher:
    def __init__(self):
        self._resources, self._named, self._frozen = [], {}, False

    def freeze(self):
        self._frozen = True

    def named_resources(self):
        return dict(self._named)

    def resources(self):
        return list(self._resources)

    def __getitem__(self, name):
        return self._named[name]

    def __contains__(self, name):
        return name in self._named

    def __iter__(self):
        return iter(self._named)

    def __len__(self):
        return len(self._named)

    def add_route(self, method, path, handler, *, name=None, expect_handler=None):
        if path and not path.startswith("/"):
            raise ValueError("path should be started with / or be empty")
        if self._frozen:
            raise RuntimeError("Cannot register a resource into frozen router.")
        method = method.upper()
        last = self._resources[-1] if self._resources else None
        if last is None or last.path != path:
            last = _Resource(path)
            self._resources.append(last)
        if method in last.handlers or "*" in last.handlers:
            raise RuntimeError(f"Added route will never be executed, method {method} is already registered")
        last.handlers[method] = handler
        if name is not None:
            if self._named.setdefault(name, last) is not last:
                raise ValueError(f"Duplicate {name!r}, already handled by {self._named[name]!r}")
        return last

    def add_get(self, path, handler, *, name=None, allow_head=True, **options):
        if allow_head:
            self.add_route("HEAD", path, handler)
        return self.add_route("GET", path, handler, name=name)

    def add_post(self, path, handler, **options):
        return self.add_route("POST", path, handler, **options)

    def add_put(self, path, handler, **options):
        return self.add_route("PUT", path, handler, **options)

    def add_patch(self, path, handler, **options):
        return self.add_route("PATCH", path, handler, **options)

    def add_delete(self, path, handler, **options):
        return self.add_route("DELETE", path, handler, **options)

    def add_head(self, path, handler, **options):
        return self.add_route("HEAD", path, handler, **options)

    def add_options(self, path, handler, **options):
        return self.add_route("OPTIONS", path, handler, **options)

    def add_view(self, path, handler, **options):
        return self.add_route("*", path, handler, **options)

    def add_routes(self, routes):
        for one in routes:
            one.register(self)

    def add_static(self, *args, **options):
        raise NotImplementedError("the playground's model of aiohttp.web serves no files: add_static()")

    def find(self, request):
        allowed = set()
        for resource in self._resources:
            found = resource.match(request.path)
            if found is None:
                continue
            handler = resource.handlers.get(request.method) or resource.handlers.get("*")
            if handler is not None:
                request.match_info = found
                return handler
            allowed.update(resource.handlers)

        async def none(request):
            raise HTTPMethodNotAllowed(request.method, allowed) if allowed else HTTPNotFound()
        return none


# --- applications ------------------------------------------------------------------------------------------------------------------


def middleware(function):
    return function


class AppKey:
    def __init__(self, name, t=None):
        self._name = name

    def __repr__(self):
        return f"<AppKey({self._name})>"


class Signal(list):
    async def send(self, *args):
        for receiver in self:
            await receiver(*args)


class Application(_Store):
    def __init__(self, *, middlewares=(), client_max_size=1024 ** 2, logger=None, router=None, **options):
        for name in options:
            raise NotImplementedError(f"the playground's model of aiohttp.web.Application has no {name}")
        self.router = UrlDispatcher()
        self.middlewares = list(middlewares)
        self.on_startup, self.on_shutdown, self.on_cleanup, self.on_response_prepare = Signal(), Signal(), Signal(), Signal()
        self.cleanup_ctx = []
        self._contexts = []
        self._client_max_size = client_max_size
        self._state = {}

    def add_routes(self, routes):
        self.router.add_routes(routes)

    def add_subapp(self, prefix, app):
        raise NotImplementedError("the playground's model of aiohttp.web has no sub-applications: add_subapp()")

    async def startup(self):
        for make in self.cleanup_ctx:
            context = make(self)
            await anext(context)
            self._contexts.append(context)
        await self.on_startup.send(self)

    async def shutdown(self):
        await self.on_shutdown.send(self)

    async def cleanup(self):
        while self._contexts:
            async for _ in self._contexts.pop():
                raise RuntimeError("the generator has more than one 'yield'")
        await self.on_cleanup.send(self)

    async def _handle(self, request):
        handler = self.router.find(request)
        for around in reversed(self.middlewares):
            handler = _wrap(around, handler)
        return await handler(request)

    def __repr__(self):
        return f"<Application 0x{id(self):x}>"

    def __bool__(self):
        return True


def _wrap(around, handler):
    async def call(request):
        return await around(request, handler)
    return call


# --- serving -----------------------------------------------------------------------------------------------------------------------


class AppRunner:
    def __init__(self, app, *, handle_signals=False, shutdown_timeout=60.0, access_log=None, **options):
        if not isinstance(app, Application):
            raise TypeError(f"The first argument should be web.Application instance, got {app!r}")
        self.app, self._shutdown_timeout = app, shutdown_timeout
        self.sites = set()
        self._connections = {}      # task: whether it has a request
        self._ready = False

    @property
    def addresses(self):
        return [s.getsockname() for site in self.sites for s in site._server.sockets]

    async def setup(self):
        self.app.router.freeze()
        await self.app.startup()
        self._ready = True

    async def cleanup(self):
        for site in list(self.sites):
            await site.stop()
        await asyncio.sleep(0)
        await self.app.shutdown()
        for task, busy in list(self._connections.items()):
            if not busy:
                task.cancel()
        self._ready = False
        if self._connections:
            _, late = await asyncio.wait(self._connections, timeout=self._shutdown_timeout)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)
        await self.app.cleanup()

    def _connected(self, wire):
        task = asyncio.get_running_loop().create_task(self._serve(wire))
        self._connections[task] = False

    async def _serve(self, wire):
        task = asyncio.current_task()
        try:
            while await self._serve_one(task, wire) and self._ready:
                pass
        except (EOFError, ConnectionError):
            pass        # the client has left
        except asyncio.CancelledError:
            pass        # the server shuts down
        finally:
            del self._connections[task]
            wire.close()

    async def _serve_one(self, task, wire):
        head = await wire.until(b"\r\n\r\n")
        self._connections[task] = True
        try:
            request = Request(head[:-4].decode("latin-1"), wire, self.app)
        except ValueError:
            wire.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 15\r\nConnection: close\r\n\r\n400 Bad Request")
            return False
        response = await self._answer(request)
        await response.prepare(request)
        await response.write_eof()
        self._log(request, response)
        if response.status == 101:
            return False
        await request.content.read()
        self._connections[task] = False
        return request.keep_alive

    async def _answer(self, request):
        try:
            response = await self.app._handle(request)
            if isinstance(response, HTTPException) or isinstance(response, StreamResponse):
                return response
            if response is None:
                raise RuntimeError("Missing return statement on request handler")
            raise RuntimeError(f"Web-handler should return a response instance, got {response!r}")
        except HTTPException as response:
            return response
        except Exception as error:
            from logging import getLogger
            getLogger("aiohttp.server").error("Error handling request", exc_info=error)
            if request._response is not None and request._response.prepared:
                raise ConnectionResetError("the answer had begun") from None
            return Response(status=500, text="500 Internal Server Error\n\nServer got itself in trouble")

    @staticmethod
    def _log(request, response):
        import sys
        if "logging" in sys.modules:
            import logging
            log = logging.getLogger("aiohttp.access")
            if log.isEnabledFor(logging.INFO):
                from time import gmtime, strftime
                log.info('%s [%s] "%s %s HTTP/1.%d" %d %d "%s" "%s"', request.remote, strftime("%d/%b/%Y:%H:%M:%S +0000", gmtime()),
                         request.method, request.path_qs, request.version[1], response.status, response.body_length,
                         request._fields.get("Referer", "-"), request._fields.get("User-Agent", "-"))


class TCPSite:
    def __init__(self, runner, host=None, port=None, *, backlog=128, reuse_address=None, reuse_port=None, ssl_context=None,
                 shutdown_timeout=None):
        if ssl_context is not None:
            raise NotImplementedError("the playground's model of aiohttp.web serves no TLS")
        self._runner, self._host, self._port, self._backlog = runner, host, 8080 if port is None else port, backlog

    @property
    def name(self):
        return f"http://{self._host or '0.0.0.0'}:{self._port}"

    async def start(self):
        if not self._runner._ready:
            raise RuntimeError("runner is not set up: call await runner.setup() first")
        connected, name = self._runner._connected, f"client of {self._host or '0.0.0.0'}:{self._port}"
        self._server = await asyncio.get_running_loop().create_server(
            lambda: Wire(name, connected), self._host or "0.0.0.0", self._port, backlog=self._backlog)
        self._runner.sites.add(self)

    async def stop(self):
        self._runner.sites.discard(self)
        self._server.close()


async def _run(app, host, port, print, shutdown_timeout):
    if asyncio.iscoroutine(app):
        app = await app
    from signal import SIGTERM
    loop = asyncio.get_running_loop()
    ended = label(loop.create_future(), "signal", "that ends the server")
    loop.add_signal_handler(SIGTERM, lambda: ended.done() or ended.set_result(None))
    runner = AppRunner(app, shutdown_timeout=shutdown_timeout)
    await runner.setup()
    try:
        names = []
        for one in (host if isinstance(host, (list, tuple)) else [host]):
            site = TCPSite(runner, one, port)
            await site.start()
            names.append(site.name)
        if print:
            print(f"======== Running on {', '.join(names)} ========\n(Press CTRL+C to quit)")
        await ended
    finally:
        await runner.cleanup()


def run_app(app, *, host=None, port=None, print=print, shutdown_timeout=60.0, handle_signals=True, access_log=None, reuse_address=None,
            reuse_port=None, backlog=128, loop=None, **options):
    """Serves an application until Ctrl-C or SIGTERM."""
    for name in options:
        raise NotImplementedError(f"the playground's model of aiohttp.web.run_app has no {name}")
    try:
        asyncio.run(_run(app, host, port, print, shutdown_timeout))
    except KeyboardInterrupt:
        pass


_later(globals(), "aiohttp.web_ws", "WebSocketResponse")
_later(globals(), "aiohttp.http_websocket", "WSMsgType WSCloseCode")

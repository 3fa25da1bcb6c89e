"""Answers."""

from collections import namedtuple

import _web
from _http import Response
from aiohttp.client_exceptions import (
    ClientConnectionError, ClientPayloadError, ClientResponseError, ContentTypeError, ServerDisconnectedError,
)
from aiohttp.connector import gone, next_within
from aiohttp.streams import StreamReader
from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy
from yarl import URL

HttpVersion = namedtuple("HttpVersion", "major minor")
RequestInfo = namedtuple("RequestInfo", "url method headers real_url")


class ClientResponse(Response):
    history = ()
    _content = _headers = None

    version = HttpVersion(1, 1)

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>\n{self.headers!r}\n"

    @property
    def url(self):
        return self.real_url.with_fragment(None)

    @property
    def real_url(self):
        return URL(super().url)

    @property
    def host(self):
        return self.url.host

    @property
    def headers(self):
        if self._headers is None:
            self._headers = CIMultiDictProxy(CIMultiDict(self._message.fields))
        return self._headers

    @property
    def raw_headers(self):
        return tuple((name.encode(), value.encode("latin-1")) for name, value in self._message.fields)

    @property
    def request_info(self):
        return RequestInfo(self.url, self.method, CIMultiDictProxy(CIMultiDict(self._message.asked)), self.real_url)

    @property
    def cookies(self):
        from http.cookies import SimpleCookie
        found = SimpleCookie()
        for text in self.headers.getall("Set-Cookie", ()):
            found.load(text)
        return found

    @property
    def links(self):
        found = MultiDict()
        for part in ", ".join(self.headers.getall("Link", ())).replace(", <", ",<").split(",<"):
            target, *params = part.strip().split(";")
            link = MultiDict(p.strip().replace('"', "").replace("'", "").split("=", 1) for p in params if "=" in p)
            if target := target.strip("<> "):
                link.add("url", self.url.join(URL(target)))
                found.add(link.get("rel", target), MultiDictProxy(link))
        return MultiDictProxy(found)

    @property
    def connection(self):
        return self._wire

    def get_encoding(self):
        return self.charset or "utf-8"

    @property
    def content(self):
        if self._content is None:
            self._content = StreamReader(self)
        return self._content

    @property
    def content_type(self):
        return self._message.field("Content-Type", "application/octet-stream").split(";")[0].strip()

    @property
    def content_length(self):
        n = self._message.field("Content-Length")
        return None if n is None else int(n)

    async def _more(self):
        """Waits for more of the body."""
        wire = self._wire
        if wire is None:
            raise ClientConnectionError("Connection closed")
        try:
            if wire.lost:
                raise gone(wire)
            if self._limit is None:
                await wire.next()
            else:
                await next_within(wire, self._limit)
        except ServerDisconnectedError:
            self.close()
            raise ClientPayloadError("Response payload is not completed") from None

    async def _piece(self):
        message = self._message
        while not (data := message.take()):
            if message.done:
                self.release()
                break
            await self._more()
        return data

    async def read(self):
        while (body := self._whole()) is None:
            await self._more()
        return body

    async def text(self, encoding=None, errors="strict"):
        return (await self.read()).decode(encoding or self.charset or "utf-8", errors)

    async def json(self, *, encoding=None, loads=None, content_type="application/json"):
        body = (await self.read()).strip()
        if content_type and self.content_type != content_type and not (
                content_type == "application/json" and self.content_type.startswith("application/") and self.content_type.endswith("+json")):
            raise ContentTypeError(self.request_info, self.history, status=self.status, headers=self.headers,
                                   message=f"Attempt to decode JSON with unexpected mimetype: {self.headers.get('Content-Type', '')}")
        if not body:
            return None
        if loads is None:
            from json import loads
        return loads(body.decode(encoding or self.charset or "utf-8"))

    def raise_for_status(self):
        if not self.ok:
            if not self._entered:
                self.release()
            raise ClientResponseError(self.request_info, self.history, status=self.status, message=self.reason, headers=self.headers)

    async def wait_for_close(self):
        self.release()

    async def __aenter__(self):
        self._enter()
        return self

    async def __aexit__(self, kind, error, traceback):
        self.release()

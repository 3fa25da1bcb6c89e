"""Requests and responses."""

import _web
from http import _words

from ._exceptions import HTTPStatusError, RequestNotRead, ResponseNotRead, StreamClosed, StreamConsumed
from ._headers import Cookies, Headers
from ._urls import URL, QueryParams

__name__ = "httpx"


def run(coro):
    """Carries out a coroutine that never waits: its blocking backend does."""
    try:
        coro.send(None)
    except StopIteration as end:
        return end.value
    raise RuntimeError("an asynchronous part was used by a synchronous client")


def _encode(content, data, files, json):
    """A body, and the fields that tell about it. What is read bit by bit stays what it is."""
    if data is not None and not hasattr(data, "items"):
        from warnings import warn
        warn("Use 'content=<...>' to upload raw bytes/text content.", DeprecationWarning, stacklevel=2)
        content = data
    if content is not None:
        if isinstance(content, (str, bytes)):
            content = content.encode() if isinstance(content, str) else content
            return content, {"Content-Length": str(len(content))} if content else {}
        if isinstance(content, dict) or not hasattr(content, "__iter__") and not hasattr(content, "__aiter__"):
            raise TypeError(f"Unexpected type for 'content', {type(content)!r}")
        return content, {"Transfer-Encoding": "chunked"}
    if files:
        fields = [(k, one) for k, v in (data or {}).items() for one in (v if isinstance(v, (list, tuple)) else [v])]
        body, kind = _web.multipart(files, fields, "upload", "application/octet-stream")
    elif data:
        body, kind = str(QueryParams(data)).encode(), "application/x-www-form-urlencoded"
    elif json is not None:
        from json import dumps
        body, kind = dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(), "application/json"
    else:
        return b"", {}
    return body, {"Content-Length": str(len(body)), "Content-Type": kind}


class Request:
    def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, files=None, json=None,
                 stream=None, extensions=None):
        self.method = method.upper()
        self.url = URL(url) if params is None else URL(url, params=params)
        self.headers = Headers(headers)
        self.extensions = dict(extensions or {})
        if cookies:
            Cookies(cookies).set_cookie_header(self)
        self._body, more = _encode(content if stream is None else stream, data, files, json)
        for key, value in more.items():
            if key != "Transfer-Encoding" or "Content-Length" not in self.headers:
                self.headers.setdefault(key, value)
        first = []
        if "Host" not in self.headers and self.url.host:
            first.append(("Host", self.url.netloc.decode()))
        if self.method in ("POST", "PUT", "PATCH") and not {"content-length", "transfer-encoding"} & {*self.headers}:
            first.append(("Content-Length", "0"))
        if first:
            self.headers = Headers(first + [h[1:] for h in self.headers._raw])

    @property
    def content(self):
        if not isinstance(self._body, bytes):
            raise RequestNotRead()
        return self._body

    @property
    def stream(self):
        return self._body

    def read(self):
        if not isinstance(self._body, bytes):
            self._body = b"".join(self._body)
        return self._body

    async def aread(self):
        if hasattr(self._body, "__aiter__"):
            self._body = b"".join([piece async for piece in self._body])
        return self.read()

    async def _sent(self):
        """The request as bytes."""
        chunked = not isinstance(self._body, bytes) and "transfer-encoding" in self.headers
        body = await self.aread()
        if chunked:
            body = (b"%x\r\n%b\r\n" % (len(body), body) if body else b"") + b"0\r\n\r\n"
        return _web.request_bytes(self.method, self.url.raw_path.decode(), body, "", self.headers._sent())

    def __repr__(self):
        return f"<Request({self.method!r}, {str(self.url)!r})>"


class Response:
    """An answer. _source is where its body comes from piece by piece: an object with the coroutines piece() and close()."""

    def __init__(self, status_code, *, headers=None, content=None, text=None, html=None, json=None, request=None, history=None,
                 default_encoding="utf-8", _source=None, _fields=None, _reason=None, _elapsed=None):
        self.status_code = status_code
        self._reason, self._request = _reason, request
        self.history = list(history or [])
        self.next_request = self._content = None
        self.http_version = "HTTP/1.1"
        self.is_closed = self.is_stream_consumed = False
        self.num_bytes_downloaded = 0
        self.default_encoding = default_encoding
        self._encoding = self._elapsed = None
        self._begun = _elapsed
        self._source = _source
        self.headers = Headers(headers if _source is None else _fields)
        self.extensions = {"http_version": b"HTTP/1.1", "reason_phrase": self.reason_phrase.encode()}
        self._cookies = None
        if _source is None:
            if text is not None:
                content, more = text.encode(), {"Content-Type": "text/plain; charset=utf-8"}
            elif html is not None:
                content, more = html.encode(), {"Content-Type": "text/html; charset=utf-8"}
            else:
                content, more = _encode(content, None, None, json)
            if not isinstance(content, bytes):
                content, more = b"".join(content), {}
            self._content, self.is_closed, self.is_stream_consumed = content, True, True
            for key, value in {"Content-Length": str(len(content)), **more}.items():
                if content or key != "Content-Length":
                    self.headers.setdefault(key, value)

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The request instance has not been set on this response.")
        return self._request

    @request.setter
    def request(self, request):
        self._request = request

    @property
    def url(self):
        return self.request.url

    @property
    def reason_phrase(self):
        return _words.get(self.status_code, "") if self._reason is None else self._reason

    @property
    def elapsed(self):
        if self._elapsed is None:
            raise RuntimeError("'.elapsed' may only be accessed after the response has been read or closed.")
        return self._elapsed

    @property
    def content(self):
        if self._content is None:
            raise ResponseNotRead()
        return self._content

    @property
    def charset_encoding(self):
        return _web.charset_of(self.headers.get("Content-Type"), None)

    @property
    def encoding(self):
        return self._encoding or self.charset_encoding or self.default_encoding

    @encoding.setter
    def encoding(self, value):
        self._encoding = value

    @property
    def text(self):
        return self.content.decode(self.encoding, "replace")

    def json(self, **options):
        from json import loads
        return loads(self.content, **options)

    @property
    def cookies(self):
        if self._cookies is None:
            self._cookies = Cookies()
            self._cookies.extract_cookies(self)
        return self._cookies

    @property
    def links(self):
        return _web.links(self.headers.get("link") or "")

    is_informational = property(lambda self: 100 <= self.status_code < 200)
    is_success = property(lambda self: 200 <= self.status_code < 300)
    is_redirect = property(lambda self: 300 <= self.status_code < 400)
    is_client_error = property(lambda self: 400 <= self.status_code < 500)
    is_server_error = property(lambda self: 500 <= self.status_code < 600)
    is_error = property(lambda self: 400 <= self.status_code < 600)
    has_redirect_location = property(lambda self: self.status_code in (301, 302, 303, 307, 308) and "Location" in self.headers)

    def raise_for_status(self):
        request = self._request
        if request is None:
            raise RuntimeError("Cannot call `raise_for_status` as the request instance has not been set on this response.")
        if self.is_success:
            return self
        kind = {1: "Informational response", 3: "Redirect response", 4: "Client error", 5: "Server error"}.get(
            self.status_code // 100, "Invalid status code")
        message = f"{kind} '{self.status_code} {self.reason_phrase}' for url '{self.url}'\n"
        if self.has_redirect_location:
            message += f"Redirect location: '{self.headers['location']}'\n"
        message += f"For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}"
        raise HTTPStatusError(message, request=request, response=self)

    # The body as it comes: _pieces is written once, for both kinds of clients.
    async def _piece(self):
        data = await self._source.piece()
        if data:
            self.num_bytes_downloaded += len(data)
        else:
            await self._close()
        return data

    async def _close(self):
        if not self.is_closed:
            self.is_closed = True
            if self._begun is not None:
                from datetime import timedelta
                from time import perf_counter
                self._elapsed = timedelta(seconds=perf_counter() - self._begun)
            await self._source.close()

    def _open(self):
        if self.is_stream_consumed:
            raise StreamConsumed()
        if self.is_closed:
            raise StreamClosed()
        self.is_stream_consumed = True

    def iter_raw(self, chunk_size=None):
        self._open()
        return self._sized(iter(lambda: run(self._piece()), b""), chunk_size)

    def iter_bytes(self, chunk_size=None):
        if self._content is not None:
            return self._sized(iter([self._content] if self._content else []), chunk_size)
        return self.iter_raw(chunk_size)

    @staticmethod
    def _sized(pieces, size):
        buffer = b""
        for piece in pieces:
            if size is None:
                yield piece
                continue
            buffer += piece
            while len(buffer) >= size:
                yield buffer[:size]
                buffer = buffer[size:]
        if buffer:
            yield buffer

    def iter_text(self, chunk_size=None):
        from codecs import getincrementaldecoder
        decoder = getincrementaldecoder(self.encoding)("replace")
        for piece in self.iter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    def iter_lines(self):
        pending = ""
        for text in self.iter_text():
            *lines, pending = (pending + text).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if pending:
            yield pending

    def read(self):
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def close(self):
        run(self._close())

    async def aiter_raw(self, chunk_size=None):
        self._open()
        buffer = b""
        while piece := await self._piece():
            if chunk_size is None:
                yield piece
                continue
            buffer += piece
            while len(buffer) >= chunk_size:
                yield buffer[:chunk_size]
                buffer = buffer[chunk_size:]
        if buffer:
            yield buffer

    async def aiter_bytes(self, chunk_size=None):
        if self._content is not None:
            for piece in self.iter_bytes(chunk_size):
                yield piece
        else:
            async for piece in self.aiter_raw(chunk_size):
                yield piece

    async def aiter_text(self, chunk_size=None):
        from codecs import getincrementaldecoder
        decoder = getincrementaldecoder(self.encoding)("replace")
        async for piece in self.aiter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def aiter_lines(self):
        pending = ""
        async for text in self.aiter_text():
            *lines, pending = (pending + text).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if pending:
            yield pending

    async def aread(self):
        if self._content is None:
            self._content = b"".join([piece async for piece in self.aiter_bytes()])
        return self._content

    async def aclose(self):
        await self._close()

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

"""Addresses, header fields, requests and responses."""

from urllib.parse import urlencode, urljoin, urlsplit

import _web
from http import _words

from ._exceptions import HTTPStatusError, InvalidURL, ResponseNotRead, StreamClosed, StreamConsumed


def run(coro):
    """Carries out a coroutine that never waits: its blocking backend does."""
    try:
        coro.send(None)
    except StopIteration as end:
        return end.value
    raise RuntimeError("an asynchronous part was used by a synchronous client")


def _plain(value):
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def query_of(params):
    if isinstance(params, (str, bytes)):
        return params if isinstance(params, str) else params.decode()
    items = params.items() if hasattr(params, "items") else params
    return urlencode([(k, _plain(one)) for k, v in items for one in (v if isinstance(v, (list, tuple)) else [v])])


class URL:
    def __init__(self, url="", *, params=None):
        self._text = str(url)
        try:
            self._parts = urlsplit(self._text)
            self.port = self._parts.port
        except ValueError as e:
            raise InvalidURL(str(e)) from None
        if params is not None:
            self._parts = self._parts._replace(query=query_of(params))
        if self._parts.netloc and not self._parts.path:
            self._parts = self._parts._replace(path="/")
        self._text = self._parts.geturl()
        self.scheme, self.fragment = self._parts.scheme.lower(), self._parts.fragment
        self.host = self._parts.hostname or ""
        if self.port == {"http": 80, "https": 443}.get(self.scheme, -1):
            self.port = None

    path = property(lambda self: self._parts.path)
    query = property(lambda self: self._parts.query.encode())
    netloc = property(lambda self: self._parts.netloc.encode())
    is_absolute_url = property(lambda self: bool(self.scheme and self.host))
    is_relative_url = property(lambda self: not self.is_absolute_url)

    @property
    def raw_path(self):
        return (self._parts.path + ("?" + self._parts.query if self._parts.query else "")).encode()

    def join(self, url):
        return URL(urljoin(self._text, str(url)))

    def __str__(self):
        return self._text

    def __repr__(self):
        return f"URL({self._text!r})"

    def __eq__(self, other):
        return isinstance(other, (URL, str)) and str(self) == str(URL(other))

    def __hash__(self):
        return hash(self._text)


class Headers(_web.Fields):
    """Header fields; their names are shown in lower case."""

    def _key(self, name):
        return name.lower()

    def __setitem__(self, name, value):
        dict.__setitem__(self, name.lower(), value)

    def __repr__(self):
        return f"Headers({dict(self)!r})"


def _encode(content, data, json, files):
    """The body and its fields."""
    if files is not None:
        raise NotImplementedError("the playground's model of httpx has no files")
    if json is not None:
        from json import dumps
        body = dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        return body, {"Content-Length": str(len(body)), "Content-Type": "application/json"}
    kind = {}
    if data is not None and not isinstance(data, (str, bytes)):
        content = query_of(data)
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
    elif content is None:
        content = data
    if content is None:
        return b"", {}
    if isinstance(content, str):
        content = content.encode()
    elif not isinstance(content, bytes):
        content = b"".join(content)
    return content, {"Content-Length": str(len(content)), **kind}


class Request:
    def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, files=None, json=None,
                 stream=None, extensions=None):
        self.method = method.upper()
        self.url = URL(url, params=params)
        self.content, more = _encode(content, data, json, files)
        if not more and self.method in ("POST", "PUT", "PATCH"):
            more = {"Content-Length": "0"}
        self.headers = Headers({"Host": self.url.netloc.decode().rpartition("@")[2]})
        self.headers.update(headers or {})
        for key, value in more.items():
            self.headers.setdefault(key, value)
        if cookies:
            self.headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in cookies.items())
        self.extensions = extensions or {}

    def read(self):
        return self.content

    async def aread(self):
        return self.content

    def __repr__(self):
        return f"<Request({self.method!r}, '{self.url}')>"


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
        self.headers = Headers(_fields or {})
        if _source is None:
            kind = None
            if text is not None:
                content, kind = text.encode(), "text/plain; charset=utf-8"
            elif html is not None:
                content, kind = html.encode(), "text/html; charset=utf-8"
            else:
                content, more = _encode(content, None, json, None)
                kind = more.get("Content-Type")
            self._content, self.is_closed, self.is_stream_consumed = content, True, True
            if content:
                self.headers["Content-Length"] = str(len(content))
            if kind:
                self.headers["Content-Type"] = kind
        self.headers.update(headers or {})

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
        value = self.headers.get("Set-Cookie")
        return {} if value is None else dict([value.partition(";")[0].strip().partition("=")[::2]])

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

"""Requests, responses and HTTP exceptions of aiohttp.web."""

from http import _words
from time import gmtime, strftime
from urllib.parse import parse_qsl, unquote, urlsplit

import _web
from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy
from yarl import URL

SERVER = "Python/3.13 aiohttp/3.11.0"


class _Store:
    """request["name"] and app["name"]."""

    def __getitem__(self, key):
        return self._state[key]

    def __setitem__(self, key, value):
        self._state[key] = value

    def __delitem__(self, key):
        del self._state[key]

    def __contains__(self, key):
        return key in self._state

    def __iter__(self):
        return iter(self._state)

    def __len__(self):
        return len(self._state)

    def get(self, key, default=None):
        return self._state.get(key, default)

    def setdefault(self, key, default=None):
        return self._state.setdefault(key, default)


class _Body:
    """request.content: the body as it comes."""

    def __init__(self, wire, fields):
        self._wire = wire
        self._left = int(fields.get("Content-Length", 0))
        self._chunked = fields.get("Transfer-Encoding", "").lower() == "chunked"
        self._buffer = b""

    def at_eof(self):
        return not self._buffer and not self._chunked and self._left == 0

    async def _more(self):
        if self._chunked and self._left == 0:
            self._left = int((await self._wire.until(b"\n")).split(b";")[0], 16)
            if self._left == 0:
                await self._wire.until(b"\n")
                self._chunked = False
        if self._left == 0:
            return b""
        data = await self._wire.read(min(self._left, 65536))
        if not data:
            raise ConnectionResetError("Cannot read the rest of the request")
        self._left -= len(data)
        if self._chunked and self._left == 0:
            await self._wire.exactly(2)
        return data

    async def read(self, n=-1):
        while n < 0 or not self._buffer:
            data = await self._more()
            self._buffer += data
            if not data:
                break
        n = len(self._buffer) if n < 0 else n
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data

    async def readline(self):
        while b"\n" not in self._buffer and (data := await self._more()):
            self._buffer += data
        end = self._buffer.find(b"\n") + 1 or len(self._buffer)
        line, self._buffer = self._buffer[:end], self._buffer[end:]
        return line

    async def iter_chunked(self, n):
        while data := await self.read(n):
            yield data

    def iter_any(self):
        return self.iter_chunked(1 << 20)

    async def __aiter__(self):
        while line := await self.readline():
            yield line


class Request(_Store):
    def __init__(self, head, wire, app):
        first, _, fields = head.partition("\r\n")
        self.method, self.path_qs, version = first.split(" ")
        self.version = (1, int(version[-1]))
        self._fields = _web.Fields(line.split(": ", 1) if ": " in line else line.split(":", 1) for line in fields.split("\r\n") if line)
        parts = urlsplit(self.path_qs)
        self.raw_path, self.path, self.query_string = self.path_qs, unquote(parts.path), parts.query
        self.content = _Body(wire, self._fields)
        self.app, self._writer = app, wire
        self.match_info = {}
        self.scheme, self.secure = "http", False
        self.host = self._fields.get("Host", "")
        self.transport = wire.transport
        peer = self.transport.get_extra_info("peername")
        self.remote = peer[0] if isinstance(peer, tuple) else None
        self._state = {}
        self._body = self._response = None

    @property
    def headers(self):
        return CIMultiDictProxy(CIMultiDict(self._fields))

    @property
    def query(self):
        return MultiDictProxy(MultiDict(parse_qsl(self.query_string, keep_blank_values=True)))

    @property
    def rel_url(self):
        return URL(self.path_qs)

    @property
    def url(self):
        return URL(f"http://{self.host}{self.path_qs}")

    @property
    def keep_alive(self):
        wish = self._fields.get("Connection", "").lower()
        return wish != "close" if self.version == (1, 1) else wish == "keep-alive"

    @property
    def content_type(self):
        return self._fields.get("Content-Type", "application/octet-stream").split(";")[0].strip()

    @property
    def charset(self):
        return _web.charset_of(self._fields.get("Content-Type"), None)

    @property
    def content_length(self):
        n = self._fields.get("Content-Length")
        return None if n is None else int(n)

    @property
    def cookies(self):
        pairs = (part.strip().partition("=") for part in self._fields.get("Cookie", "").split(";"))
        return {key: value for key, _, value in pairs if key}

    @property
    def body_exists(self):
        return not self.content.at_eof()

    can_read_body = body_exists

    async def read(self):
        if self._body is None:
            self._body = await self.content.read()
            limit = self.app._client_max_size
            if limit and len(self._body) > limit:
                raise HTTPRequestEntityTooLarge(limit, len(self._body))
        return self._body

    async def text(self):
        return (await self.read()).decode(self.charset or "utf-8")

    async def json(self, *, loads=None):
        if loads is None:
            from json import loads
        return loads(await self.text())

    async def post(self):
        if self.content_type == "multipart/form-data":
            raise NotImplementedError("the playground's model of aiohttp.web reads no multipart forms")
        if self.content_type not in ("", "application/x-www-form-urlencoded"):
            return MultiDictProxy(MultiDict())
        return MultiDictProxy(MultiDict(parse_qsl((await self.text()).rstrip(), keep_blank_values=True)))

    def __repr__(self):
        return f"<Request {self.method} {self.path} >"

    def __bool__(self):
        return True


class StreamResponse(_Store):
    _length_known = False

    def __init__(self, *, status=200, reason=None, headers=None):
        self.headers = _web.Fields(headers or {})
        self._state, self._cookies = {}, []
        self.set_status(status, reason)
        self._request = self._writer = None
        self._chunked = self._eof = False
        self.body_length = 0

    def __bool__(self):
        return True

    def set_status(self, status, reason=None):
        self._status = int(status)
        self._reason = _words.get(self._status, "") if reason is None else reason

    status = property(lambda self: self._status)
    reason = property(lambda self: self._reason)
    prepared = property(lambda self: self._writer is not None)

    @property
    def content_type(self):
        return self.headers.get("Content-Type", "application/octet-stream").split(";")[0].strip()

    @content_type.setter
    def content_type(self, value):
        self._set_type(value, self.charset)

    @property
    def charset(self):
        return _web.charset_of(self.headers.get("Content-Type"), None)

    @charset.setter
    def charset(self, value):
        self._set_type(self.content_type, value)

    def _set_type(self, kind, charset):
        self.headers["Content-Type"] = kind + (f"; charset={charset}" if charset else "")

    @property
    def content_length(self):
        n = self.headers.get("Content-Length")
        return None if n is None else int(n)

    @content_length.setter
    def content_length(self, n):
        self.headers["Content-Length"] = str(n)

    def set_cookie(self, name, value, *, max_age=None, path="/", httponly=None, **more):
        self._cookie(name, value, max_age=max_age, path=path, httponly=httponly, **more)

    def _cookie(self, name, value, **attributes):
        from http.cookies import SimpleCookie
        cookie = SimpleCookie()
        cookie[name] = value
        for key, said in attributes.items():
            if said is not None:
                cookie[name][key.replace("_", "-")] = str(said) if key == "max_age" else said
        self._cookies.append(cookie[name].OutputString())

    def del_cookie(self, name, *, path="/", **more):
        self._cookie(name, "", max_age=0, expires="Thu, 01 Jan 1970 00:00:00 GMT", path=path, **more)

    def enable_chunked_encoding(self):
        self._chunked = True

    async def prepare(self, request):
        if self.prepared:
            return self._writer
        self._request, self._writer, request._response = request, request._writer, self
        for hook in request.app.on_response_prepare:
            await hook(request, self)
        self._bodyless = request.method == "HEAD" or self._status in (204, 304) or 100 <= self._status < 200
        fields = self.headers
        if not self._length_known and "Content-Length" not in fields and not self._bodyless:
            self._chunked = True
        if self._chunked:
            fields["Transfer-Encoding"] = "chunked"
        if self._status != 204:
            fields.setdefault("Content-Type", "application/octet-stream")
        fields.setdefault("Date", strftime("%a, %d %b %Y %H:%M:%S GMT", gmtime()))
        fields.setdefault("Server", SERVER)
        if not request.keep_alive:
            fields["Connection"] = "close"
        lines = [f"HTTP/1.1 {self._status} {self._reason}", *(f"{k}: {v}" for k, v in fields.items()),
                 *(f"Set-Cookie: {c}" for c in self._cookies), "\r\n"]
        self._writer.write("\r\n".join(lines).encode())
        return self._writer

    async def write(self, data):
        if not isinstance(data, (bytes, bytearray)):
            raise AssertionError(f"data argument must be byte-ish ({type(data)!r})")
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not self.prepared:
            raise RuntimeError("Cannot call write() before prepare()")
        if self._bodyless or not data:
            return
        self.body_length += len(data)
        self._writer.write(b"%x\r\n%b\r\n" % (len(data), data) if self._chunked else bytes(data))
        await self._writer.drain()

    async def write_eof(self, data=b""):
        if self._eof:
            return
        await self.write(data)
        if self._chunked and not self._bodyless:
            self._writer.write(b"0\r\n\r\n")
        self._eof = True
        await self._writer.drain()

    def __repr__(self):
        asked = f"{self._request.method} {self._request.path} " if self._request else "not prepared"
        return f"<{type(self).__name__} {self._reason} {asked}>"


class Response(StreamResponse):
    _length_known = True

    def __init__(self, *, body=None, status=200, reason=None, text=None, headers=None, content_type=None, charset=None):
        if body is not None and text is not None:
            raise ValueError("body and text are not allowed together")
        StreamResponse.__init__(self, status=status, reason=reason, headers=headers)
        if "Content-Type" in self.headers and (content_type or charset):
            raise ValueError("passing both Content-Type header and content_type or charset params is forbidden")
        if content_type is not None and "charset" in content_type:
            raise ValueError("charset must not be in content_type argument")
        if text is not None:
            if not isinstance(text, str):
                raise TypeError(f"text argument must be str ({type(text)!r})")
            body = text.encode(charset or "utf-8")
            if "Content-Type" not in self.headers:
                self._set_type(content_type or "text/plain", charset or "utf-8")
        elif content_type is not None:
            self._set_type(content_type, charset)
        elif body is not None and isinstance(body, str):
            body = body.encode()
            self.headers.setdefault("Content-Type", "text/plain; charset=utf-8")
        self.body = body

    @property
    def text(self):
        return None if self.body is None else self.body.decode(self.charset or "utf-8")

    @text.setter
    def text(self, text):
        if self.content_type == "application/octet-stream":
            self._set_type("text/plain", "utf-8")
        self.body = text.encode(self.charset or "utf-8")

    async def prepare(self, request):
        if self._status not in (204, 304):
            self.headers.setdefault("Content-Length", str(len(self.body or b"")))
        return await StreamResponse.prepare(self, request)

    async def write_eof(self, data=b""):
        await StreamResponse.write_eof(self, data or self.body or b"")


def json_response(data=None, *, text=None, body=None, status=200, reason=None, headers=None, content_type="application/json", dumps=None):
    if data is not None:
        if text or body:
            raise ValueError("only one of data, text, or body should be specified")
        if dumps is None:
            from json import dumps
        text = dumps(data)
    elif text is None and body is None:
        text = "null"
    return Response(text=text, body=body, status=status, reason=reason, headers=headers, content_type=content_type)


class HTTPException(Response, Exception):
    status_code = -1
    empty_body = False

    def __init__(self, *, headers=None, reason=None, body=None, text=None, content_type=None):
        Response.__init__(self, status=self.status_code, headers=headers, reason=reason, body=body, text=text, content_type=content_type)
        Exception.__init__(self, self.reason)
        if self.body is None and not self.empty_body:
            self.text = f"{self.status}: {self.reason}"


class HTTPError(HTTPException):
    pass


class HTTPRedirection(HTTPException):
    pass


class HTTPSuccessful(HTTPException):
    pass


class HTTPClientError(HTTPError):
    pass


class HTTPServerError(HTTPError):
    pass


class _HTTPMove(HTTPRedirection):
    def __init__(self, location, **options):
        if not location:
            raise ValueError("HTTP redirects need a location to redirect to.")
        super().__init__(**options)
        self.headers["Location"] = str(location)
        self.location = location


_KINDS = {HTTPSuccessful: "200 Ok 201 Created 202 Accepted 203 NonAuthoritativeInformation 204 NoContent 205 ResetContent "
                          "206 PartialContent",
          _HTTPMove: "300 MultipleChoices 301 MovedPermanently 302 Found 303 SeeOther 305 UseProxy 307 TemporaryRedirect "
                    "308 PermanentRedirect",
          HTTPRedirection: "304 NotModified",
          HTTPClientError: "400 BadRequest 401 Unauthorized 402 PaymentRequired 403 Forbidden 404 NotFound 406 NotAcceptable "
                           "407 ProxyAuthenticationRequired 408 RequestTimeout 409 Conflict 410 Gone 411 LengthRequired "
                           "412 PreconditionFailed 414 RequestURITooLong 415 UnsupportedMediaType 416 RequestRangeNotSatisfiable "
                           "417 ExpectationFailed 422 UnprocessableEntity 423 Locked 424 FailedDependency 428 PreconditionRequired "
                           "429 TooManyRequests 431 RequestHeaderFieldsTooLarge",
          HTTPServerError: "500 InternalServerError 501 NotImplemented 502 BadGateway 503 ServiceUnavailable 504 GatewayTimeout "
                           "505 VersionNotSupported 507 InsufficientStorage 511 NetworkAuthenticationRequired"}

ALL = {}
for _base, _words_of in _KINDS.items():
    _pairs = _words_of.split()
    for _number, _name in zip(_pairs[::2], _pairs[1::2]):
        ALL["HTTP" + _name] = type("HTTP" + _name, (_base,), {"status_code": int(_number), "empty_body": _number in ("204", "205", "304")})
globals().update(ALL)


class HTTPMethodNotAllowed(HTTPClientError):
    status_code = 405

    def __init__(self, method, allowed_methods, **options):
        super().__init__(**options)
        self.headers["Allow"] = ",".join(sorted(allowed_methods))
        self.method, self.allowed_methods = method, set(allowed_methods)


class HTTPRequestEntityTooLarge(HTTPClientError):
    status_code = 413

    def __init__(self, max_size, actual_size, **options):
        options.setdefault("text", f"Maximum request body size {max_size} exceeded, actual body size {actual_size}")
        super().__init__(**options)


for _class in (HTTPException, HTTPError, HTTPRedirection, HTTPSuccessful, HTTPClientError, HTTPServerError, _HTTPMove, HTTPMethodNotAllowed,
               HTTPRequestEntityTooLarge):
    ALL[_class.__name__] = _class

"""What is asked and what is answered: Request, PreparedRequest, Response."""

from urllib.parse import _quote_rest, unquote, urlsplit, urlunparse

import _web
from requests._encoding import check_header, encoded, length_of, pairs
from requests.cookies import RequestsCookieJar, cookiejar_from_dict
from requests.exceptions import (
    ChunkedEncodingError, ConnectionError, HTTPError, InvalidJSONError, InvalidURL, JSONDecodeError, MissingSchema, StreamConsumedError,
)
from requests.status_codes import codes
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import ProtocolError, ReadTimeoutError

REDIRECT_STATI = (301, 302, 303, 307, 308)
DEFAULT_REDIRECT_LIMIT = 30
ITER_CHUNK_SIZE = 512


class _Hooked:
    def register_hook(self, event, hook):
        if event not in self.hooks:
            raise ValueError(f'Unsupported event specified, with event name "{event}"')
        if callable(hook):
            self.hooks[event].append(hook)
        elif hasattr(hook, "__iter__"):
            self.hooks[event].extend(h for h in hook if callable(h))

    def deregister_hook(self, event, hook):
        try:
            self.hooks[event].remove(hook)
            return True
        except ValueError:
            return False


class Request(_Hooked):
    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None, hooks=None,
                 json=None):
        self.method, self.url = method, url
        self.headers, self.files, self.data, self.params = headers or {}, files or [], data or [], params or {}
        self.auth, self.cookies, self.json = auth, cookies, json
        self.hooks = {"response": []}
        for event, hook in (hooks or {}).items():
            self.register_hook(event, hook)

    def __repr__(self):
        return f"<Request [{self.method}]>"

    def prepare(self):
        prepared = PreparedRequest()
        prepared.prepare(self.method, self.url, self.headers, self.files, self.data, self.params, self.auth, self.cookies, self.hooks,
                         self.json)
        return prepared


class PreparedRequest(_Hooked):
    def __init__(self):
        self.method = self.url = self.headers = self._cookies = self.body = None
        self.hooks = {"response": []}

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"

    def prepare(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None, hooks=None,
                json=None):
        self.method = method.upper() if method is not None else None
        self.prepare_url(url, params)
        self.prepare_headers(headers)
        self.prepare_cookies(cookies)
        self.prepare_body(data, files, json)
        self.prepare_auth(auth, url)
        for event, found in (hooks or {}).items():
            self.register_hook(event, found)

    def copy(self):
        made = PreparedRequest()
        made.method, made.url, made.body, made.hooks = self.method, self.url, self.body, self.hooks
        made.headers = self.headers.copy() if self.headers is not None else None
        made._cookies = self._cookies.copy() if self._cookies is not None else None
        return made

    def prepare_url(self, url, params):
        url = url.decode("utf8") if isinstance(url, bytes) else str(url)
        url = url.lstrip()
        if ":" in url and not url.lower().startswith("http"):
            self.url = url
            return
        try:
            parts = urlsplit(url)
            parts.port
        except ValueError:
            raise InvalidURL(f"Failed to parse: {url}") from None
        if not parts.scheme:
            raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
        host = parts.hostname
        if not host:
            raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
        if not host.isascii():
            raise NotImplementedError("the playground's model of requests has no host names beyond ASCII")
        who, at, where = parts.netloc.rpartition("@")
        if host.startswith(("*", ".")):
            raise InvalidURL("URL has an invalid label.")
        query = parts.query
        more = encoded(params.decode() if isinstance(params, bytes) else params)
        if more:
            query = f"{query}&{more}" if query else more
        whole = urlunparse((parts.scheme.lower(), who + at + where.lower(), _web.without_dots(parts.path), "", query, parts.fragment))
        self.url = _quote_rest(whole, "!#$&'()*+,/:;=?@[]~")

    def prepare_headers(self, headers):
        self.headers = CaseInsensitiveDict()
        if headers:
            for name, value in headers.items():
                check_header(name, value)
                self.headers[name if isinstance(name, str) else name.decode()] = value

    def prepare_cookies(self, cookies):
        self._cookies = cookies if isinstance(cookies, RequestsCookieJar) else cookiejar_from_dict(cookies)
        if len(self._cookies):
            parts = urlsplit(self.url)
            field = self._cookies.field(parts.hostname, parts.path or "/", parts.scheme == "https")
            if field is not None:
                self.headers["Cookie"] = field

    def prepare_body(self, data, files, json=None):
        body = content_type = None
        if not data and json is not None:
            from json import dumps
            content_type = "application/json"
            try:
                body = dumps(json, allow_nan=False)
            except ValueError as e:
                raise InvalidJSONError(e, request=self)
            body = body.encode()
        stream = hasattr(data, "__iter__") and not isinstance(data, (str, bytes, list, tuple)) and not hasattr(data, "items")
        if stream:
            body = data
            if files:
                raise NotImplementedError("Streamed bodies and files are mutually exclusive.")
            length = length_of(data)
            if length:
                self.headers["Content-Length"] = str(length)
            else:
                self.headers["Transfer-Encoding"] = "chunked"
        else:
            if files:
                body, content_type = _web.multipart(files, pairs(data or {}))
            elif data:
                body = encoded(data)
                if not isinstance(data, (str, bytes)) and not hasattr(data, "read"):
                    content_type = "application/x-www-form-urlencoded"
            self.prepare_content_length(body)
            if content_type and "content-type" not in self.headers:
                self.headers["Content-Type"] = content_type
        self.body = body

    def prepare_content_length(self, body):
        if body is not None:
            length = length_of(body)
            if length:
                self.headers["Content-Length"] = str(length)
        elif self.method not in ("GET", "HEAD") and self.headers.get("Content-Length") is None:
            self.headers["Content-Length"] = "0"

    def prepare_auth(self, auth, url=""):
        if auth is None:
            parts = urlsplit(self.url)
            user, word = unquote(parts.username or ""), unquote(parts.password or "")
            auth = (user, word) if parts.password is not None and (user or word) else None
        if auth:
            if isinstance(auth, tuple) and len(auth) == 2:
                from requests.auth import HTTPBasicAuth
                auth = HTTPBasicAuth(*auth)
            r = auth(self)
            self.__dict__.update(r.__dict__)
            self.prepare_content_length(self.body)

    @property
    def path_url(self):
        parts = urlsplit(self.url)
        return (parts.path or "/") + ("?" + parts.query if parts.query else "")

    def _bytes(self):
        """The body as it is sent."""
        body = self.body
        if body is None:
            return b""
        if isinstance(body, str):
            return body.encode()
        if isinstance(body, (bytes, bytearray)):
            return bytes(body)
        if hasattr(body, "read"):
            body = body.read()
            return body.encode() if isinstance(body, str) else body
        pieces = [p.encode() if isinstance(p, str) else p for p in body]
        return b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in pieces if p) + b"0\r\n\r\n"


class Response:
    __attrs__ = ["_content", "status_code", "url", "headers", "history", "encoding", "reason", "cookies", "elapsed", "request"]

    def __init__(self):
        from datetime import timedelta
        self._content = False
        self._content_consumed = False
        self._next = None
        self.status_code = self.raw = self.url = self.encoding = self.reason = self.request = None
        self.headers = CaseInsensitiveDict()
        self.history = []
        self.cookies = cookiejar_from_dict({})
        self.elapsed = timedelta(0)

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return self.iter_content(128)

    @property
    def ok(self):
        try:
            self.raise_for_status()
        except HTTPError:
            return False
        return True

    @property
    def is_redirect(self):
        return "location" in self.headers and self.status_code in REDIRECT_STATI

    @property
    def is_permanent_redirect(self):
        return "location" in self.headers and self.status_code in (301, 308)

    @property
    def next(self):
        return self._next

    @property
    def apparent_encoding(self):
        try:
            self.content.decode()
        except UnicodeDecodeError:
            return "ISO-8859-1"
        return "ascii" if self.content.isascii() else "utf-8"

    def iter_content(self, chunk_size=1, decode_unicode=False):
        if self._content_consumed and isinstance(self._content, bool):
            raise StreamConsumedError()
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f"chunk_size must be an int, it is instead a {type(chunk_size)}.")
        pieces = self._kept_pieces(chunk_size) if self._content_consumed else self._read_pieces(chunk_size)
        return self._decoded(pieces) if decode_unicode and self.encoding is not None else pieces

    def _kept_pieces(self, size):
        data = self._content
        size = size or len(data) or 1
        return (data[i:i + size] for i in range(0, len(data), size))

    def _read_pieces(self, size):
        try:
            yield from self.raw.stream(size)
        except ProtocolError as e:
            raise ChunkedEncodingError(e)
        except ReadTimeoutError as e:
            raise ConnectionError(e)
        self._content_consumed = True

    def _decoded(self, pieces):
        from codecs import getincrementaldecoder
        decoder = getincrementaldecoder(self.encoding)("replace")
        for piece in pieces:
            text = decoder.decode(piece)
            if text:
                yield text
        text = decoder.decode(b"", True)
        if text:
            yield text

    def iter_lines(self, chunk_size=ITER_CHUNK_SIZE, decode_unicode=False, delimiter=None):
        pending = None
        for chunk in self.iter_content(chunk_size, decode_unicode):
            if pending is not None:
                chunk = pending + chunk
            lines = chunk.split(delimiter) if delimiter else chunk.splitlines()
            whole = not (lines and lines[-1] and chunk and lines[-1][-1] == chunk[-1])
            pending = None if whole else lines.pop()
            yield from lines
        if pending is not None:
            yield pending

    @property
    def content(self):
        if self._content is False:
            if self._content_consumed:
                raise RuntimeError("The content for this response was already consumed")
            self._content = None if self.status_code == 0 or self.raw is None else b"".join(self.iter_content(10 * 1024))
        self._content_consumed = True
        return self._content

    @property
    def text(self):
        if not self.content:
            return ""
        encoding = self.encoding or self.apparent_encoding
        try:
            return str(self.content, encoding, errors="replace")
        except (LookupError, TypeError):
            return str(self.content, errors="replace")

    def json(self, **kwargs):
        from json import JSONDecodeError as Bad, loads
        text = self.text
        if not self.encoding and self.content:
            try:
                text = self.content.decode()
            except UnicodeDecodeError:
                pass
        try:
            return loads(text, **kwargs)
        except Bad as e:
            raise JSONDecodeError(e.msg, e.doc, e.pos)

    @property
    def links(self):
        return _web.links(self.headers.get("link") or "")

    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            kind = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(f"{self.status_code} {kind} Error: {self.reason} for url: {self.url}", response=self)

    def close(self):
        if not self._content_consumed:
            self.raw.close()

"""What requests are made with: who asks, how long it may take, forms, cookies."""

from collections import namedtuple

import _jar
import _web
from yarl import URL


class BasicAuth(namedtuple("BasicAuth", "login password encoding")):
    def __new__(cls, login, password="", encoding="latin1"):
        if login is None:
            raise ValueError("None is not allowed as login value")
        if password is None:
            raise ValueError("None is not allowed as password value")
        if ":" in login:
            raise ValueError('A ":" is not allowed in login (RFC 1945#section-11.1)')
        return super().__new__(cls, login, password, encoding)

    @classmethod
    def decode(cls, auth_header, encoding="latin1"):
        from base64 import b64decode
        kind, _, code = auth_header.partition(" ")
        if kind.lower() != "basic":
            raise ValueError(f"Unknown authorization method {kind}" if code else "Could not parse authorization header.")
        login, _, password = b64decode(code).decode(encoding).partition(":")
        return cls(login, password, encoding=encoding)

    def encode(self):
        from base64 import b64encode
        return "Basic " + b64encode(f"{self.login}:{self.password}".encode(self.encoding)).decode()


class ClientTimeout:
    _names = "total", "connect", "sock_read", "sock_connect", "ceil_threshold"

    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total, self.connect, self.sock_read, self.sock_connect, self.ceil_threshold = total, connect, sock_read, sock_connect, ceil_threshold

    def _values(self):
        return [getattr(self, name) for name in self._names]

    def __eq__(self, other):
        return isinstance(other, ClientTimeout) and self._values() == other._values()

    def __hash__(self):
        return hash(tuple(self._values()))

    def __repr__(self):
        return f"ClientTimeout({', '.join(f'{name}={value!r}' for name, value in zip(self._names, self._values()))})"


class FormData:
    def __init__(self, fields=(), quote_fields=True, charset=None, *, default_to_multipart=False):
        self._fields, self._files = [], default_to_multipart
        if isinstance(fields, dict):
            fields = list(fields.items())
        elif not isinstance(fields, (list, tuple)):
            fields = fields,
        self.add_fields(*fields)

    @property
    def is_multipart(self):
        return self._files

    def add_field(self, name, value, *, content_type=None, filename=None, content_transfer_encoding=None):
        if hasattr(value, "read") or isinstance(value, (bytes, bytearray)) or filename is not None or content_type is not None:
            self._files = True
        if filename is None and hasattr(value, "read"):
            filename = str(getattr(value, "name", None) or name).rpartition("/")[2]
        self._fields.append((name, value, filename, content_type))

    def add_fields(self, *fields):
        for field in fields:
            if hasattr(field, "read"):
                self.add_field(getattr(field, "name", None) or "unknown", field)
            elif hasattr(field, "items"):
                for name, value in field.items():
                    self.add_field(name, value)
            elif isinstance(field, (list, tuple)) and len(field) == 2:
                self.add_field(*field)
            else:
                raise TypeError("Only io.IOBase, multidict and (name, file) pairs allowed, use .add_field() for passing more complex "
                                f"parameters, got {field!r}")

    def __call__(self):
        """The body and what kind of content it is."""
        if self._files:
            files = [(name, (filename or name, value, kind or "application/octet-stream")) for name, value, filename, kind in self._fields
                     if not isinstance(value, str) or filename]
            return _web.multipart(files, [(name, value) for name, value, filename, _ in self._fields if isinstance(value, str) and not filename])
        from urllib.parse import urlencode
        return urlencode([(name, value) for name, value, _, _ in self._fields]).encode(), "application/x-www-form-urlencoded"


class AbstractCookieJar:
    pass


class CookieJar(_jar.Jar, AbstractCookieJar):
    """The cookies of a session. Hosts that are only numbers set none, unless unsafe says so."""

    def __init__(self, *, unsafe=False, quote_cookie=True, treat_as_secure_origin=None, loop=None):
        super().__init__()
        self._unsafe = unsafe

    quote_cookie = True

    def _takes(self, host):
        if self._unsafe or not host or not (host[-1].isdigit() or ":" in host):
            return True
        from ipaddress import ip_address
        try:
            ip_address(host)
        except ValueError:
            return True
        return False

    def update_cookies(self, cookies, response_url=URL()):
        host = response_url.host or ""
        if not self._takes(host):
            return
        from http.cookies import Morsel
        for name, value in cookies.items() if hasattr(cookies, "items") else cookies:
            domain, path = host, "/"
            if isinstance(value, Morsel):
                domain, path, value = value["domain"] or host, value["path"] or "/", value.value
            self.set_cookie(_jar.Cookie(name, value, domain, path))

    def hear(self, host, path, fields):
        if fields and self._takes(host):
            super().hear(host, path, fields)

    def filter_cookies(self, request_url):
        from http.cookies import SimpleCookie
        url, found = URL(request_url), SimpleCookie()
        for c in self._all():
            if (not c.domain or self._takes(url.host)) and c.goes_to(url.host, url.path, url.scheme == "https"):
                found[c.name] = c.value
        return found

    def clear(self, predicate=None):
        for morsel, key in zip(list(self), list(self._kept)):
            if predicate is None or predicate(morsel):
                del self._kept[key]

    def clear_domain(self, domain):
        self.clear(lambda morsel: morsel["domain"] == domain or morsel["domain"].endswith("." + domain))

    def __iter__(self):
        from http.cookies import Morsel
        for c in self._all():
            morsel = Morsel()
            morsel.set(c.name, c.value, c.value)
            morsel["domain"], morsel["path"] = c.domain.lstrip("."), c.path
            yield morsel

    def __len__(self):
        return len(self._kept)


class DummyCookieJar(CookieJar):
    def update_cookies(self, cookies, response_url=None):
        pass

    def hear(self, host, path, fields):
        pass

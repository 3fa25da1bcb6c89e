"""The playground's model of yarl: URL, as aiohttp takes and gives it."""

from urllib.parse import _quote_rest, parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

import _web

__version__ = "1.17.0"
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def _plain(value):
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError(f"Invalid variable type: value should be str, int or float, got {value!r} of type {type(value)}")
    return str(value)


def _query_of(args, kwargs):
    if args and kwargs or len(args) > 1:
        raise ValueError("Either kwargs or single query parameter must be present")
    query = args[0] if args else kwargs
    if query is None:
        return ""
    if isinstance(query, str):
        return urlencode(parse_qsl(query, keep_blank_values=True))
    pairs = query.items() if hasattr(query, "items") else query
    return urlencode([(k, _plain(one)) for k, v in pairs for one in (v if isinstance(v, (list, tuple)) else [v])])


class URL:
    """An address that does not change: each method makes another one."""

    def __new__(cls, val="", *, encoded=False):
        if isinstance(val, URL):
            return val
        if not isinstance(val, str):
            raise TypeError("Constructor parameter should be str")
        self = super().__new__(cls)
        parts = urlsplit(val)
        who, at, where = parts.netloc.rpartition("@")
        try:
            if parts.port == _PORTS.get(parts.scheme, -1):
                where = where.rpartition(":")[0]
        except ValueError as e:
            raise ValueError(f"Invalid URL: {e}") from None
        path = parts.path
        if parts.netloc:
            path = _web.without_dots(path or "/")
        if not encoded:
            path, query = _quote_rest(path, "/@:!$&'()*+,;="), _quote_rest(parts.query.replace(" ", "+"), "?/:@!$&'()*+,;=-._~")
            parts = parts._replace(path=path, query=query, fragment=_quote_rest(parts.fragment, "?/:@!$&'()*+,;="))
        self._parts = parts._replace(netloc=who + at + where.lower())
        return self

    @classmethod
    def build(cls, *, scheme="", authority="", user=None, password=None, host="", port=None, path="", query=None, query_string="",
              fragment="", encoded=False):
        if not authority:
            who = "" if user is None else user + ("" if password is None else ":" + password) + "@"
            authority = who + host + (f":{port}" if port is not None else "")
        return cls(urlunsplit((scheme, authority, path, _query_of((query,), {}) if query else query_string, fragment)))

    def _with(self, **parts):
        return URL(urlunsplit(self._parts._replace(**parts)))

    scheme = property(lambda self: self._parts.scheme)
    raw_authority = authority = property(lambda self: self._parts.netloc)
    raw_host = host = property(lambda self: self._parts.hostname)
    user = property(lambda self: self._parts.username)
    password = property(lambda self: self._parts.password)
    explicit_port = property(lambda self: self._parts.port)
    raw_path = property(lambda self: self._parts.path)
    path = property(lambda self: unquote(self._parts.path))
    raw_query_string = property(lambda self: self._parts.query)
    query_string = property(lambda self: unquote(self._parts.query.replace("+", " ")))
    fragment = property(lambda self: unquote(self._parts.fragment))
    path_qs = property(lambda self: self.path + ("?" + self.query_string if self._parts.query else ""))
    raw_path_qs = property(lambda self: self._parts.path + ("?" + self._parts.query if self._parts.query else ""))
    absolute = property(lambda self: bool(self._parts.netloc))

    @property
    def port(self):
        return self._parts.port or _PORTS.get(self.scheme)

    @property
    def query(self):
        from multidict import MultiDict, MultiDictProxy
        return MultiDictProxy(MultiDict(parse_qsl(self._parts.query, keep_blank_values=True)))

    @property
    def parts(self):
        path = self.path
        return ("/", *path[1:].split("/")) if path.startswith("/") else tuple(path.split("/"))

    @property
    def name(self):
        return self.parts[-1] if self.parts[-1] != "/" else ""

    @property
    def suffix(self):
        stem, dot, end = self.name.rpartition(".")
        return dot + end if stem else ""

    @property
    def parent(self):
        path = self._parts.path
        if not path or path == "/":
            return self._with(query="", fragment="") if self._parts.query or self._parts.fragment else self
        return self._with(path=path.rpartition("/")[0] or "/", query="", fragment="")

    def is_absolute(self):
        return self.absolute

    def is_default_port(self):
        return self.absolute and self.port == _PORTS.get(self.scheme)

    def origin(self):
        return self._with(netloc=self._parts.netloc.rpartition("@")[2], path="", query="", fragment="")

    def relative(self):
        return self._with(scheme="", netloc="")

    def with_scheme(self, scheme):
        return self._with(scheme=scheme)

    def with_host(self, host):
        return self._with(netloc=host + (f":{self.explicit_port}" if self.explicit_port else ""))

    def with_port(self, port):
        return self._with(netloc=self.host + (f":{port}" if port is not None else ""))

    def with_path(self, path):
        return self._with(path=path if path.startswith("/") else "/" + path, query="", fragment="")

    def with_query(self, *args, **kwargs):
        return self._with(query=_query_of(args, kwargs))

    def update_query(self, *args, **kwargs):
        more = parse_qsl(_query_of(args, kwargs), keep_blank_values=True)
        kept = [(k, v) for k, v in parse_qsl(self._parts.query, keep_blank_values=True) if k not in dict(more)]
        return self._with(query=urlencode(kept + more))

    extend_query = lambda self, *args, **kwargs: self._with(query="&".join(filter(None, (self._parts.query, _query_of(args, kwargs)))))

    def with_fragment(self, fragment):
        return self._with(fragment=fragment or "")

    def with_name(self, name):
        return self._with(path=self._parts.path.rpartition("/")[0] + "/" + name, query="", fragment="")

    def join(self, url):
        return URL(urljoin(str(self), str(url)))

    def joinpath(self, *other):
        return self._with(path="/".join((self._parts.path.rstrip("/"), *other)), query="", fragment="")

    def __truediv__(self, name):
        if not isinstance(name, str):
            return NotImplemented
        return self.joinpath(name)

    def __mod__(self, query):
        return self.update_query(query)

    def human_repr(self):
        return unquote(str(self))

    def __str__(self):
        return urlunsplit(self._parts)

    def __repr__(self):
        return f"URL({str(self)!r})"

    def __bool__(self):
        return any(self._parts[1:])

    def __eq__(self, other):
        return self._parts == other._parts if isinstance(other, URL) else NotImplemented

    def __lt__(self, other):
        return self._parts < other._parts if isinstance(other, URL) else NotImplemented

    def __le__(self, other):
        return self._parts <= other._parts if isinstance(other, URL) else NotImplemented

    def __hash__(self):
        return hash(self._parts)

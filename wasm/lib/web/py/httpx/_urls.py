"""Addresses and their queries."""

from urllib.parse import _quote_rest, parse_qsl, unquote, urlencode, urljoin, urlsplit

from _web import without_dots

from ._exceptions import InvalidURL

__name__ = "httpx"


def _plain(value):
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


class QueryParams:
    """Names and their values, of which a name may have several. It does not change: each method makes another one."""

    def __init__(self, *args, **kwargs):
        value = args[0] if args else kwargs
        if value is None:
            value = []
        if isinstance(value, bytes):
            value = value.decode()
        if isinstance(value, str):
            self._items = parse_qsl(value, keep_blank_values=True)
        elif isinstance(value, QueryParams):
            self._items = [*value._items]
        elif isinstance(value, (list, tuple)):
            self._items = [(str(k), _plain(v)) for k, v in value]
        else:
            self._items = [(str(k), _plain(one)) for k, v in value.items() for one in (v if isinstance(v, (list, tuple)) else [v])]

    def keys(self):
        return dict(self._items).keys()

    def values(self):
        return {k: self[k] for k in self.keys()}.values()

    def items(self):
        return {k: self[k] for k in self.keys()}.items()

    def multi_items(self):
        return sorted(self._items, key=lambda item: [*self.keys()].index(item[0]))

    def get(self, key, default=None):
        return self[key] if key in self else default

    def get_list(self, key):
        return [v for k, v in self._items if k == str(key)]

    def set(self, key, value=None):
        made = self.remove(key) if key not in self else QueryParams(self)
        at = [i for i, (k, _) in enumerate(made._items) if k == str(key)]
        for i in reversed(at[1:]):
            del made._items[i]
        made._items[at[0] if at else len(made._items):(at[0] + 1) if at else None] = [(str(key), _plain(value))]
        return made

    def add(self, key, value=None):
        return QueryParams([*self._items, (key, value)])

    def remove(self, key):
        return QueryParams([(k, v) for k, v in self._items if k != str(key)])

    def merge(self, params=None):
        more = QueryParams(params)
        return QueryParams([*((k, v) for k, v in self._items if k not in more), *more._items])

    def __getitem__(self, key):
        for k, v in self._items:
            if k == key:
                return v
        raise KeyError(key)

    def __contains__(self, key):
        return any(k == key for k, _ in self._items)

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    def __bool__(self):
        return bool(self._items)

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        return isinstance(other, QueryParams) and sorted(self._items) == sorted(other._items)

    def __str__(self):
        return urlencode(self.multi_items())

    def __repr__(self):
        return f"QueryParams({str(self)!r})"


class URL:
    def __init__(self, url="", **kwargs):
        if not isinstance(url, (str, URL)):
            raise TypeError(f"Invalid type for url.  Expected str or httpx.URL, got {type(url)}: {url!r}")
        params = kwargs.pop("params", None)
        try:
            parts = urlsplit(str(url))
            parts.port
        except ValueError as e:
            raise InvalidURL("Invalid port: " + repr(str(url).rpartition(":")[2]) if "Port" in str(e) else str(e)) from None
        scheme, netloc = parts.scheme.lower(), parts.netloc
        who, at, where = netloc.rpartition("@")
        where = where.lower()
        host, colon, port = where.rpartition(":")
        if colon and port == {"http": "80", "https": "443"}.get(scheme):
            where = host
        query = None if params is None and not parts.query and "?" not in str(url).partition("#")[0] else parts.query
        if params is not None:
            query = str(QueryParams(params)) or None
        kwargs = {"scheme": scheme, "netloc": who + at + where, "path": parts.path, "query": query, "fragment": parts.fragment, **kwargs}
        if isinstance(kwargs["query"], bytes):
            kwargs["query"] = kwargs["query"].decode()
        if isinstance(kwargs["netloc"], bytes):
            kwargs["netloc"] = kwargs["netloc"].decode()
        self.scheme, self._netloc, path = kwargs.pop("scheme"), kwargs.pop("netloc"), kwargs.pop("path")
        self._query, self.fragment = kwargs.pop("query"), kwargs.pop("fragment")
        if "raw_path" in kwargs:
            path, mark, found = kwargs.pop("raw_path").decode().partition("?")
            self._query = found if mark else None
        self._replace_authority(kwargs)
        if kwargs:
            raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for URL()")
        if self.scheme or self._netloc:
            path = without_dots(path) if path else ""
        self._path = _quote_rest(path, "!$&'()*+,;=:/[]@|")
        if self._query is not None:
            self._query = _quote_rest(self._query, "!$&'()*+,;=:/?[]@|")

    def _replace_authority(self, kwargs):
        who, at, where = self._netloc.rpartition("@")
        host, colon, port = where.rpartition(":") if not where.endswith("]") else (where, "", "")
        if not colon:
            host, port = where, ""
        if "username" in kwargs or "password" in kwargs:
            user, _, word = who.partition(":")
            user, word = kwargs.pop("username", user), kwargs.pop("password", word)
            who = user + (":" + word if word else "")
        host = kwargs.pop("host", host)
        port = kwargs.pop("port", port or None)
        self._netloc = (who + "@" if who else "") + host + (f":{port}" if port is not None else "")

    @property
    def host(self):
        return urlsplit("//" + self._netloc).hostname or ""

    @property
    def port(self):
        return urlsplit("//" + self._netloc).port

    @property
    def path(self):
        return unquote(self._path) or "/"

    @property
    def raw_path(self):
        return ((self._path or "/") + ("" if self._query is None else "?" + self._query)).encode()

    @property
    def query(self):
        return (self._query or "").encode()

    @property
    def params(self):
        return QueryParams(self._query or "")

    @property
    def netloc(self):
        return self._netloc.rpartition("@")[2].encode()

    raw_host = property(lambda self: self.host.encode())
    raw_scheme = property(lambda self: self.scheme.encode())
    userinfo = property(lambda self: self._netloc.rpartition("@")[0].encode())
    username = property(lambda self: unquote(self._netloc.rpartition("@")[0].partition(":")[0]))
    password = property(lambda self: unquote(self._netloc.rpartition("@")[0].partition(":")[2]))
    is_absolute_url = property(lambda self: bool(self.scheme and self.host))
    is_relative_url = property(lambda self: not self.is_absolute_url)

    def copy_with(self, **kwargs):
        return URL(self, **kwargs)

    def copy_set_param(self, key, value=None):
        return self.copy_with(params=self.params.set(key, value))

    def copy_add_param(self, key, value=None):
        return self.copy_with(params=self.params.add(key, value))

    def copy_remove_param(self, key):
        return self.copy_with(params=self.params.remove(key))

    def copy_merge_params(self, params):
        return self.copy_with(params=self.params.merge(params))

    def join(self, url):
        return URL(urljoin(str(self), str(URL(url))))

    def _text(self, netloc):
        return ((self.scheme + ":" if self.scheme else "") + ("//" + netloc if netloc else "") + self._path
                + ("" if self._query is None else "?" + self._query) + ("#" + self.fragment if self.fragment else ""))

    def __str__(self):
        return self._text(self._netloc)

    def __repr__(self):
        netloc = self._netloc
        if self.password:
            netloc = f"{self.username}:[secure]@" + netloc.rpartition("@")[2]
        return f"URL({self._text(netloc)!r})"

    def __eq__(self, other):
        return isinstance(other, (URL, str)) and str(self) == str(URL(other))

    def __hash__(self):
        return hash(str(self))

"""Header fields and cookies."""

from collections.abc import MutableMapping

import _jar
import _web

from ._exceptions import CookieConflict

__name__ = "httpx"


def _text(value, what):
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise TypeError(f"Header {what} must be str or bytes, not {type(value)}")
    return value


class Headers(_web.Fields):
    """Header fields; names are shown in lower case and sent as they were given. A name that comes more than once has its values side by
    side."""

    def __init__(self, headers=None, encoding=None):
        self._raw = []      # (lower case, as given, value)
        self.encoding = encoding or "ascii"
        super().__init__()
        if isinstance(headers, Headers):
            self._add(h[1:] for h in headers._raw)
        elif headers is not None:
            self._add(headers.items() if hasattr(headers, "items") else headers)

    def _add(self, pairs):
        for name, value in pairs:
            name, value = _text(name, "key"), _text(value, "value")
            key = name.lower()
            self._raw.append((key, name, value))
            dict.__setitem__(self, key, f"{dict.__getitem__(self, key)}, {value}" if dict.__contains__(self, key) else value)

    def _key(self, name):
        return name.lower()

    def __setitem__(self, name, value):
        name, value = _text(name, "key"), _text(value, "value")
        key = name.lower()
        at = [i for i, h in enumerate(self._raw) if h[0] == key]
        for i in reversed(at[1:]):
            del self._raw[i]
        if at:
            self._raw[at[0]] = key, name, value
        else:
            self._raw.append((key, name, value))
        dict.__setitem__(self, key, value)

    def __delitem__(self, name):
        key = name.lower()
        dict.__delitem__(self, key)
        self._raw = [h for h in self._raw if h[0] != key]

    def pop(self, name, *default):
        if name not in self and default:
            return default[0]
        value = self[name]
        del self[name]
        return value

    def clear(self):
        dict.clear(self)
        self._raw.clear()

    def update(self, headers=None):
        more = Headers(headers)
        for key in more:
            self.pop(key, None)
        self._add(h[1:] for h in more._raw)

    def copy(self):
        return Headers(self)

    @property
    def raw(self):
        return [(name.encode(), value.encode("latin-1")) for _, name, value in self._raw]

    def multi_items(self):
        return [(key, value) for key, _, value in self._raw]

    def get_list(self, key, split_commas=False):
        found = [value for k, _, value in self._raw if k == key.lower()]
        return [part.strip() for value in found for part in value.split(",")] if split_commas else found

    def _sent(self):
        """What a request's bytes are made of."""
        return {name: value for _, name, value in self._raw}

    def __eq__(self, other):
        try:
            return sorted(self.multi_items()) == sorted(Headers(other).multi_items())
        except (TypeError, ValueError):
            return False

    def __repr__(self):
        shown = [(k, "[secure]" if k in ("authorization", "proxy-authorization") else v) for k, v in self.multi_items()]
        return f"Headers({dict(shown)!r})" if len(self) == len(shown) else f"Headers({shown!r})"


class Cookies(_jar.Jar, MutableMapping):
    """Names and values; what they are kept in knows domains and paths."""

    def __init__(self, cookies=None):
        super().__init__()
        self.update(cookies)

    @property
    def jar(self):
        return self._all()

    def extract_cookies(self, response):
        url = response.request.url
        self.hear(url.host, url.path, response.headers.get_list("Set-Cookie"))

    def set_cookie_header(self, request):
        url = request.url
        field = self.field(url.host, url.path, url.scheme == "https")
        if field is not None:
            request.headers["Cookie"] = field

    def set(self, name, value, domain="", path="/"):
        self.set_cookie(_jar.Cookie(name, value, domain, path))

    def get(self, name, default=None, domain=None, path=None):
        found = self._found(name, domain, path)
        if len(found) > 1:
            raise CookieConflict(f"Multiple cookies exist with name={name}")
        return found[0].value if found else default

    def delete(self, name, domain=None, path=None):
        for c in self._found(name, domain, path):
            del self._kept[c.domain, c.path, c.name]

    def clear(self, domain=None, path=None):
        super().clear(domain, path)

    def update(self, cookies=None):
        if isinstance(cookies, Cookies):
            for c in cookies._all():
                self.set_cookie(c)
        else:
            for name, value in cookies.items() if hasattr(cookies, "items") else cookies or ():
                self.set(name, value)

    def __setitem__(self, name, value):
        self.set(name, value)

    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __delitem__(self, name):
        self.delete(name)

    def __len__(self):
        return len(self._kept)

    def __iter__(self):
        return iter([c.name for c in self._all()])

    def __bool__(self):
        return bool(self._kept)

    def __repr__(self):
        return "<Cookies[" + ", ".join(f"<Cookie {c.name}={c.value} for {c.domain} />" for c in self._all()) + "]>"

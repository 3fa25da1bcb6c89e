"""Cookies: those that servers set, and what is sent back to them."""

import time
from collections.abc import MutableMapping


class CookieConflictError(RuntimeError):
    pass


class Cookie:
    """One cookie; the names that nobody uses are there for its repr."""

    def __init__(self, name, value, domain="", path="/", expires=None, secure=False, rest=None):
        self.version, self.name, self.value, self.port, self.port_specified = 0, name, value, None, False
        self.domain, self.domain_specified, self.domain_initial_dot = domain, bool(domain), domain.startswith(".")
        self.path, self.path_specified, self.secure, self.expires, self.discard = path, bool(path), secure, expires, expires is None
        self.comment = self.comment_url = None
        self.rest, self.rfc2109 = {"HttpOnly": None} if rest is None else rest, False

    def is_expired(self, now=None):
        return self.expires is not None and self.expires <= (time.time() if now is None else now)

    def __repr__(self):
        return f"Cookie({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"

    def _text(self):
        return f"<Cookie {self.name}={self.value} for {self.domain}{self.path}>"

    def _goes_to(self, host, path, secure):
        here = self.domain.lstrip(".")
        return ((not here or host == here or self.domain.startswith(".") and host.endswith("." + here))
                and (path.startswith(self.path)) and (secure or not self.secure) and not self.is_expired())


class RequestsCookieJar(MutableMapping):
    """Cookies, and at the same time a mapping of their names to their values."""

    def __init__(self):
        self._kept = {}  # by domain, path and name

    def set_cookie(self, cookie):
        self._kept[cookie.domain, cookie.path, cookie.name] = cookie

    def set(self, name, value, **kwargs):
        if value is None:
            self._remove(name, **kwargs)
            return None
        cookie = create_cookie(name, value, **kwargs)
        self.set_cookie(cookie)
        return cookie

    def _found(self, name, domain=None, path=None):
        return [c for c in self if c.name == name and domain in (None, c.domain) and path in (None, c.path)]

    def _remove(self, name, domain=None, path=None):
        for c in self._found(name, domain, path):
            del self._kept[c.domain, c.path, c.name]

    def get(self, name, default=None, domain=None, path=None):
        try:
            return self._one(name, domain, path)
        except KeyError:
            return default

    def _one(self, name, domain=None, path=None):
        found = self._found(name, domain, path)
        if len(found) > 1:
            raise CookieConflictError(f"There are multiple cookies with name, {name!r}")
        if not found:
            raise KeyError(f"name={name!r}, domain={domain!r}, path={path!r}")
        return found[0].value

    def __getitem__(self, name):
        return self._one(name)

    def __setitem__(self, name, value):
        self.set(name, value)

    def __delitem__(self, name):
        self._remove(name)

    def __iter__(self):
        return iter([*self._kept.values()])

    def __len__(self):
        return len(self._kept)

    def __contains__(self, name):
        return any(c.name == name or c is name for c in self)

    def keys(self):
        return [c.name for c in self]

    def values(self):
        return [c.value for c in self]

    def items(self):
        return [(c.name, c.value) for c in self]

    iterkeys, itervalues, iteritems = (lambda self: iter(self.keys())), (lambda self: iter(self.values())), (lambda self: iter(self.items()))

    def get_dict(self, domain=None, path=None):
        return {c.name: c.value for c in self if domain in (None, c.domain) and path in (None, c.path)}

    def list_domains(self):
        return [*dict.fromkeys(c.domain for c in self)]

    def list_paths(self):
        return [*dict.fromkeys(c.path for c in self)]

    def clear(self, domain=None, path=None, name=None):
        self._kept = {k: c for k, c in self._kept.items() if domain is not None and (
            k[0] != domain or path is not None and k[1] != path or name is not None and k[2] != name)}

    def update(self, other):
        for cookie in cookiejar_from_dict(other):
            self.set_cookie(cookie)

    def copy(self):
        made = RequestsCookieJar()
        made.update(self)
        return made

    def __repr__(self):
        return f"<RequestsCookieJar[{', '.join(c._text() for c in self)}]>"

    def _field(self, host, path, secure):
        """What a request's field Cookie says; None = nothing."""
        fit = sorted((c for c in self if c._goes_to(host, path, secure)), key=lambda c: -len(c.path))
        return "; ".join(f"{c.name}={c.value}" for c in fit) or None

    def _hear(self, host, path, fields):
        """Takes the cookies that an answer sets."""
        for text in fields:
            cookie = _parsed(text, host, path)
            if cookie is None:
                continue
            if cookie.is_expired():
                self._kept.pop((cookie.domain, cookie.path, cookie.name), None)
            else:
                self.set_cookie(cookie)


def _parsed(text, host, path):
    pair, *attributes = text.split(";")
    name, equals, value = pair.strip().partition("=")
    if not equals:
        return None
    cookie = Cookie(name, value, host, path[:path.rfind("/")] or "/", rest={})
    cookie.path_specified = cookie.domain_specified = False
    for attribute in attributes:
        key, _, said = attribute.strip().partition("=")
        match key.lower():
            case "path" if said:
                cookie.path, cookie.path_specified = said, True
            case "domain" if said:
                cookie.domain = said if said.startswith(".") else "." + said
                cookie.domain_specified, cookie.domain_initial_dot = True, said.startswith(".")
            case "max-age" if said.lstrip("-").isdigit():
                cookie.expires = int(time.time()) + int(said)
            case "expires" if cookie.expires is None:
                from email.utils import parsedate_to_datetime
                try:
                    cookie.expires = int(parsedate_to_datetime(said.replace("-", " ")).timestamp())
                except ValueError:
                    pass
            case "secure":
                cookie.secure = True
            case "httponly" | "samesite":
                cookie.rest[key] = said or None
    cookie.discard = cookie.expires is None
    return cookie


def create_cookie(name, value, **kwargs):
    known = {k: kwargs.pop(k) for k in ("domain", "path", "expires", "secure", "rest") if k in kwargs}
    for ignored in ("version", "port", "discard", "comment", "comment_url", "rfc2109"):
        kwargs.pop(ignored, None)
    if kwargs:
        raise TypeError(f"create_cookie() got unexpected keyword arguments: {list(kwargs)}")
    return Cookie(name, value, **known)


def cookiejar_from_dict(cookies, cookiejar=None, overwrite=True):
    jar = RequestsCookieJar() if cookiejar is None else cookiejar
    if isinstance(cookies, RequestsCookieJar):
        for cookie in cookies:
            jar.set_cookie(cookie)
    elif cookies is not None:
        for name in cookies:
            if overwrite or name not in jar:
                jar.set_cookie(create_cookie(name, cookies[name]))
    return jar


def merge_cookies(cookiejar, cookies):
    return cookiejar_from_dict(cookies, cookiejar, overwrite=not isinstance(cookies, dict))

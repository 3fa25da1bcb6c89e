"""Cookies as requests shows them."""

from collections.abc import MutableMapping

from _jar import Cookie, Jar


class CookieConflictError(RuntimeError):
    pass


class RequestsCookieJar(Jar, MutableMapping):
    """Cookies, and at the same time a mapping of their names to their values."""

    def set(self, name, value, **kwargs):
        if value is None:
            self._remove(name, **kwargs)
            return None
        cookie = create_cookie(name, value, **kwargs)
        self.set_cookie(cookie)
        return cookie

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
        return iter(self._all())

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

    def update(self, other):
        for cookie in cookiejar_from_dict(other):
            self.set_cookie(cookie)

    def copy(self):
        made = RequestsCookieJar()
        made.update(self)
        return made

    def __repr__(self):
        return f"<RequestsCookieJar[{', '.join(str(c) for c in self)}]>"


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

"""Cookies, as requests and httpx keep them: what servers set, and what is sent back to them."""

import time


class Cookie:
    """One cookie; the names that nobody uses are there for its repr."""

    def __init__(self, name, value, domain="", path="/", expires=None, secure=False, rest=None):
        self.version, self.name, self.value, self.port, self.port_specified = 0, name, value, None, False
        self.domain, self.domain_specified, self.domain_initial_dot = domain, bool(domain), domain.startswith(".")
        self.path, self.path_specified, self.secure, self.expires, self.discard = path, bool(path), secure, expires, expires is None
        self.comment = self.comment_url = None
        self._rest, self.rfc2109 = {"HttpOnly": None} if rest is None else rest, False

    def is_expired(self, now=None):
        return self.expires is not None and self.expires <= (time.time() if now is None else now)

    def __repr__(self):
        return f"Cookie({', '.join(f'{k.lstrip("_")}={v!r}' for k, v in vars(self).items())})"

    def __str__(self):
        return f"<Cookie {self.name}={self.value} for {self.domain}{self.path}>"

    def goes_to(self, host, path, secure):
        here = self.domain.lstrip(".")
        return ((not here or host == here or self.domain.startswith(".") and host.endswith("." + here))
                and f"{path}/".startswith(self.path.rstrip("/") + "/") and (secure or not self.secure) and not self.is_expired())


class Jar:
    """Cookies by domain, path and name."""

    def __init__(self):
        self._kept = {}

    def set_cookie(self, cookie):
        self._kept[cookie.domain, cookie.path, cookie.name] = cookie

    def _all(self):
        return [*self._kept.values()]

    def _found(self, name, domain=None, path=None):
        return [c for c in self._all() if c.name == name and domain in (None, c.domain) and path in (None, c.path)]

    def clear(self, domain=None, path=None, name=None):
        self._kept = {k: c for k, c in self._kept.items() if domain is not None and (
            k[0] != domain or path is not None and k[1] != path or name is not None and k[2] != name)}

    def field(self, host, path, secure):
        """What a request's field Cookie says; None = nothing."""
        fit = sorted((c for c in self._all() if c.goes_to(host, path, secure)), key=lambda c: -len(c.path))
        return "; ".join(f"{c.name}={c.value}" for c in fit) or None

    def hear(self, host, path, fields):
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
                cookie._rest[key] = said or None
    cookie.discard = cookie.expires is None
    return cookie

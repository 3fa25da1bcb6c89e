"""Cookies that are kept for urllib.request's openers: CookieJar, with the usual rules of where a cookie goes.

Left out: policies of one's own, and files of cookies.
"""

import _jar

__all__ = ["Cookie", "CookieJar", "LoadError"]


class LoadError(OSError):
    pass


class Cookie(_jar.Cookie):
    def __init__(self, version, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path, path_specified,
                 secure, expires, discard, comment, comment_url, rest, rfc2109=False):
        if expires is not None:
            expires = int(float(expires))
        if port is None and port_specified is True:
            raise ValueError("if port is None, port_specified must be false")
        super().__init__(name, value, domain.lower(), path, expires, secure, rest.copy())
        self.version, self.port, self.port_specified = version, port, port_specified
        self.domain_specified, self.domain_initial_dot, self.path_specified = domain_specified, domain_initial_dot, path_specified
        self.discard, self.comment, self.comment_url, self.rfc2109 = discard, comment, comment_url, rfc2109

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value


class CookieJar(_jar.Jar):
    def __init__(self, policy=None):
        if policy is not None:
            raise NotImplementedError("the playground's model of http.cookiejar has no policies")
        super().__init__()

    def add_cookie_header(self, request):
        found = self.field(_host(request), _path(request), request.type == "https")
        if found is not None and not request.has_header("Cookie"):
            request.add_unredirected_header("Cookie", found)
        self.clear_expired_cookies()

    def extract_cookies(self, response, request):
        self.hear(_host(request), _path(request), response.info().get_all("Set-Cookie", []))

    def make_cookies(self, response, request):
        made = CookieJar()
        made.extract_cookies(response, request)
        return list(made)

    def set_cookie_if_ok(self, cookie, request):
        self.set_cookie(cookie)

    def clear(self, domain=None, path=None, name=None):
        if name is not None and (domain is None or path is None):
            raise ValueError("domain and path must be given to remove a cookie by name")
        if path is not None and domain is None:
            raise ValueError("domain must be given to remove cookies by path")
        if domain is not None and not any(k[0] == domain for k in self._kept):
            raise KeyError(domain)
        super().clear(domain, path, name)

    def clear_session_cookies(self):
        self._kept = {k: c for k, c in self._kept.items() if not c.discard}

    def clear_expired_cookies(self):
        self._kept = {k: c for k, c in self._kept.items() if not c.is_expired()}

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._kept)

    def _shown(self, write):
        return f"<{type(self).__name__}[{', '.join(map(write, self))}]>"

    def __repr__(self):
        return self._shown(repr)

    def __str__(self):
        return self._shown(str)


def _host(request):
    host = request.host.partition(":")[0].lower()
    return host if "." in host else host + ".local"     # as a name without dots is called there


def _path(request):
    from urllib.parse import urlsplit
    return urlsplit(request.full_url).path or "/"

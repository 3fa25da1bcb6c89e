"""Who asks."""


class AuthBase:
    def __call__(self, r):
        raise NotImplementedError("Auth hooks must be callable.")


class HTTPBasicAuth(AuthBase):
    def __init__(self, username, password):
        self.username, self.password = username, password

    def __eq__(self, other):
        return (self.username, self.password) == (getattr(other, "username", None), getattr(other, "password", None))

    def __call__(self, r):
        from base64 import b64encode
        pair = b":".join(p.encode("latin-1") if isinstance(p, str) else p for p in (self.username, self.password))
        r.headers[self._field] = "Basic " + b64encode(pair).decode()
        return r

    _field = "Authorization"


class HTTPProxyAuth(HTTPBasicAuth):
    _field = "Proxy-Authorization"

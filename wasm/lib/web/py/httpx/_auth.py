"""Who asks: a request goes through a generator, which may send several."""

__name__ = "httpx"


class Auth:
    requires_request_body = requires_response_body = False

    def auth_flow(self, request):
        yield request


class BasicAuth(Auth):
    def __init__(self, username, password):
        from base64 import b64encode
        self._value = "Basic " + b64encode(f"{username}:{password}".encode()).decode()

    def auth_flow(self, request):
        request.headers["Authorization"] = self._value
        yield request


class FunctionAuth(Auth):
    def __init__(self, func):
        self._func = func

    def auth_flow(self, request):
        yield self._func(request)


def build_auth(auth):
    """What a program gives as auth, as an Auth; None stays None."""
    if auth is None or isinstance(auth, Auth):
        return auth
    if isinstance(auth, tuple):
        return BasicAuth(*auth)
    if callable(auth):
        return FunctionAuth(auth)
    raise TypeError(f'Invalid "auth" argument: {auth!r}')

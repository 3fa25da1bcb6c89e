"""What several requests share: settings, cookies, kept connections; and the way along redirects."""

from datetime import timedelta
from time import perf_counter
from urllib.parse import urljoin, urlsplit, urlunsplit

from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar, cookiejar_from_dict
from requests.exceptions import InvalidSchema, TooManyRedirects
from requests.models import DEFAULT_REDIRECT_LIMIT, PreparedRequest, Request
from requests.structures import CaseInsensitiveDict


def default_headers():
    from requests import __version__
    return CaseInsensitiveDict({"User-Agent": "python-requests/" + __version__, "Accept-Encoding": "gzip, deflate", "Accept": "*/*",
                                "Connection": "keep-alive"})


def _merged(of_request, of_session, kind=dict):
    """A setting of the request's over one of the session's; None takes a key away."""
    if of_session is None:
        return of_request
    if of_request is None:
        return of_session
    if not hasattr(of_request, "items") or not hasattr(of_session, "items"):
        return of_request
    made = kind(of_session)
    made.update(of_request)
    for key in [k for k, v in made.items() if v is None]:
        del made[key]
    return made


class Session:
    __attrs__ = ["headers", "cookies", "auth", "proxies", "hooks", "params", "verify", "cert", "adapters", "stream", "trust_env",
                 "max_redirects"]

    def __init__(self):
        self.headers = default_headers()
        self.auth = self.cert = None
        self.proxies, self.hooks, self.params = {}, {"response": []}, {}
        self.stream, self.verify, self.trust_env = False, True, True
        self.max_redirects = DEFAULT_REDIRECT_LIMIT
        self.cookies = cookiejar_from_dict({})
        self.adapters = {}
        self.mount("https://", HTTPAdapter())
        self.mount("http://", HTTPAdapter())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def mount(self, prefix, adapter):
        """The longest prefix comes first."""
        self.adapters[prefix] = adapter
        for key in [k for k in self.adapters if len(k) < len(prefix)]:
            self.adapters[key] = self.adapters.pop(key)

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f"No connection adapters were found for {url!r}")

    def prepare_request(self, request):
        cookies = self.cookies.copy()
        for cookie in cookiejar_from_dict(request.cookies or {}):
            cookies.set_cookie(cookie)
        prepared = PreparedRequest()
        hooks = request.hooks if request.hooks.get("response") else self.hooks
        prepared.prepare(request.method.upper(), request.url, _merged(request.headers, self.headers, CaseInsensitiveDict), request.files,
                         request.data, _merged(request.params, self.params), _merged(request.auth, self.auth), cookies, hooks, request.json)
        return prepared

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
        prepared = self.prepare_request(Request(method.upper(), url, headers, files, data or {}, params or {}, auth, cookies, hooks, json))
        return self.send(prepared, timeout=timeout, allow_redirects=allow_redirects, proxies={**self.proxies, **(proxies or {})},
                         stream=self.stream if stream is None else stream, verify=self.verify if verify is None else verify,
                         cert=self.cert if cert is None else cert)

    def send(self, request, **kwargs):
        if isinstance(request, Request):
            raise ValueError("You can only send PreparedRequests.")
        follow = kwargs.pop("allow_redirects", True)
        for name in "stream", "verify", "cert", "proxies":
            kwargs.setdefault(name, getattr(self, name))
        response = self._send(request, kwargs)
        history = []
        while response.is_redirect:
            step = self._redirected(response, request)
            if not follow:
                response._next = step
                break
            history.append(response)
            response.history = history[:-1]
            response.content
            if len(history) > self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=response)
            response.close()
            request = step
            response = self._send(request, kwargs)
        if follow:
            response.history = history
        if not kwargs["stream"]:
            response.content
        return response

    def _send(self, request, kwargs):
        adapter = self.get_adapter(request.url)
        begun = perf_counter()
        response = adapter.send(request, **kwargs)
        response.elapsed = timedelta(seconds=perf_counter() - begun)
        for hook in request.hooks["response"]:
            changed = hook(response, **kwargs)
            if changed is not None:
                response = changed
        if response._set_cookies:
            parts = urlsplit(request.url)
            self.cookies.hear(parts.hostname, parts.path, response._set_cookies)
        return response

    def _redirected(self, response, request):
        """The request that an answer leads to."""
        made = request.copy()
        url = response.headers["location"]
        before = urlsplit(response.url)
        if url.startswith("//"):
            url = before.scheme + ":" + url
        parts = urlsplit(url)
        if not parts.fragment and before.fragment:
            url = urlunsplit(parts._replace(fragment=before.fragment))
        made.prepare_url(urljoin(response.url, url), {})
        status, method = response.status_code, request.method
        if status in (302, 303) and method != "HEAD" or status == 301 and method == "POST":
            made.method = "GET"
        if status not in (307, 308):
            for name in "Content-Length", "Content-Type", "Transfer-Encoding":
                made.headers.pop(name, None)
            made.body = None
        after = urlsplit(made.url)
        if (before.hostname, before.port or before.scheme) != (after.hostname, after.port or after.scheme):
            made.headers.pop("Authorization", None)
        made.headers.pop("Cookie", None)
        made._cookies.update(response.cookies)
        made._cookies.update(self.cookies)
        made.prepare_cookies(made._cookies)
        return made

    def get(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", True)
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", True)
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()


def session():
    return Session()

"""An opener's cookies."""

from http.cookiejar import CookieJar

from urllib._handlers import BaseHandler

__name__ = "urllib.request"     # as tracebacks name this class


class HTTPCookieProcessor(BaseHandler):
    def __init__(self, cookiejar=None):
        self.cookiejar = CookieJar() if cookiejar is None else cookiejar

    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request

    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response

    https_request, https_response = http_request, http_response

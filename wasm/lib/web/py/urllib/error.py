"""What urllib.request raises."""

from urllib.response import addinfourl

__all__ = ["URLError", "HTTPError", "ContentTooShortError"]


class URLError(OSError):
    def __init__(self, reason, filename=None):
        self.args = reason,
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f"<urlopen error {self.reason}>"


class HTTPError(URLError, addinfourl):
    """An answer that is an error: raised, and read like any other answer."""

    def __init__(self, url, code, msg, hdrs, fp):
        if fp is None:
            from io import BytesIO
            fp = BytesIO()
        addinfourl.__init__(self, fp, hdrs, url, code)
        self.msg, self.hdrs, self.filename = msg, hdrs, url
        self.args = ()

    reason = property(lambda self: self.msg)

    @property
    def headers(self):
        return self.hdrs

    @headers.setter
    def headers(self, headers):
        self.hdrs = headers

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"

    def __repr__(self):
        return f"<HTTPError {self.code}: {self.msg!r}>"


class ContentTooShortError(URLError):
    def __init__(self, message, content):
        super().__init__(message)
        self.content = content

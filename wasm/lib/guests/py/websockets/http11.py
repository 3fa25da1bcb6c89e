"""The request and the answer with which a connection begins."""

from .datastructures import Headers
from .exceptions import InvalidMessage


class Request:
    def __init__(self, path, headers):
        self.path, self.headers = path, headers

    def __repr__(self):
        return f"Request(path={self.path!r}, headers={self.headers!r})"

    def serialize(self):
        return f"GET {self.path} HTTP/1.1\r\n{self.headers}".encode()

    @classmethod
    def parse(cls, head):
        words, headers = _parse(head)
        if len(words) != 3 or words[0] != "GET" or words[2] != "HTTP/1.1":
            raise InvalidMessage("did not receive a valid HTTP request")
        return cls(words[1], headers)


class Response:
    def __init__(self, status_code, reason_phrase, headers, body=b""):
        self.status_code, self.reason_phrase, self.headers, self.body = status_code, reason_phrase, headers, body

    def __repr__(self):
        return (f"Response(status_code={self.status_code!r}, reason_phrase={self.reason_phrase!r}, headers={self.headers!r}, "
                f"body={self.body!r})")

    def serialize(self):
        return f"HTTP/1.1 {self.status_code} {self.reason_phrase}\r\n{self.headers}".encode() + self.body

    @classmethod
    def parse(cls, head):
        words, headers = _parse(head)
        if len(words) < 2 or not words[0].startswith("HTTP/1.") or not words[1].isdigit():
            raise InvalidMessage("did not receive a valid HTTP response")
        return cls(int(words[1]), " ".join(words[2:]), headers)


def _parse(head):
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = (line.partition(":") for line in lines if line)
    return first.split(), Headers((name, value.strip()) for name, _, value in fields)

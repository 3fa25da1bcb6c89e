"""HTTP's numbers and words."""

from enum import IntEnum, StrEnum

__all__ = ["HTTPStatus", "HTTPMethod"]

_PHRASES = """100 Continue|101 Switching Protocols|102 Processing|103 Early Hints|200 OK|201 Created|202 Accepted
203 Non-Authoritative Information|204 No Content|205 Reset Content|206 Partial Content|207 Multi-Status|208 Already Reported|226 IM Used
300 Multiple Choices|301 Moved Permanently|302 Found|303 See Other|304 Not Modified|305 Use Proxy|307 Temporary Redirect
308 Permanent Redirect|400 Bad Request|401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found|405 Method Not Allowed
406 Not Acceptable|407 Proxy Authentication Required|408 Request Timeout|409 Conflict|410 Gone|411 Length Required
412 Precondition Failed|413 Content Too Large|414 URI Too Long|415 Unsupported Media Type|416 Range Not Satisfiable
417 Expectation Failed|418 I'm a Teapot|421 Misdirected Request|422 Unprocessable Content|423 Locked|424 Failed Dependency|425 Too Early
426 Upgrade Required|428 Precondition Required|429 Too Many Requests|431 Request Header Fields Too Large
451 Unavailable For Legal Reasons|500 Internal Server Error|501 Not Implemented|502 Bad Gateway|503 Service Unavailable
504 Gateway Timeout|505 HTTP Version Not Supported|506 Variant Also Negotiates|507 Insufficient Storage|508 Loop Detected
510 Not Extended|511 Network Authentication Required"""

_words = {}
for _line in _PHRASES.replace("\n", "|").split("|"):
    _number, _phrase = _line.split(" ", 1)
    _words[int(_number)] = _phrase


class HTTPStatus(IntEnum):
    locals().update({w.upper().replace(" ", "_").replace("-", "_").replace("'", ""): n for n, w in _words.items()})
    REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG, REQUESTED_RANGE_NOT_SATISFIABLE, UNPROCESSABLE_ENTITY = 413, 414, 416, 422

    @property
    def phrase(self):
        return _words[self._value_]

    @property
    def description(self):
        from ._described import statuses
        return statuses.get(self._value_, "")

    @property
    def is_informational(self):
        return 100 <= self < 200

    @property
    def is_success(self):
        return 200 <= self < 300

    @property
    def is_redirection(self):
        return 300 <= self < 400

    @property
    def is_client_error(self):
        return 400 <= self < 500

    @property
    def is_server_error(self):
        return 500 <= self < 600


class HTTPMethod(StrEnum):
    CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, TRACE = "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE".split()

    def __repr__(self):
        return f"<HTTPMethod.{self._name_}>"

    @property
    def description(self):
        from ._described import methods
        return methods[self._value_]

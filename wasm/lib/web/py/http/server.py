"""HTTP servers in a few lines: a handler's class has a method do_GET, do_POST, … for each kind of request. CGI is not here."""

import socketserver
import sys
import time
from http import HTTPStatus
from http.client import HTTPException, HTTPMessage, LineTooLong, parse_headers

from _lib import later as _later

__version__ = "0.6"
__all__ = ["HTTPServer", "ThreadingHTTPServer", "BaseHTTPRequestHandler", "SimpleHTTPRequestHandler"]

DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"
DEFAULT_ERROR_MESSAGE = """\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""
_LONGEST = 65536    # bytes of a line of a request


class HTTPServer(socketserver.TCPServer):
    allow_reuse_address = True

    def server_bind(self):
        from socket import getfqdn
        super().server_bind()
        host, self.server_port = self.server_address[:2]
        self.server_name = getfqdn(host)


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    server_version = "BaseHTTP/" + __version__
    sys_version = "Python/" + sys.version.split()[0]
    protocol_version, default_request_version = "HTTP/1.0", "HTTP/0.9"
    error_message_format, error_content_type = DEFAULT_ERROR_MESSAGE, DEFAULT_ERROR_CONTENT_TYPE
    MessageClass = HTTPMessage
    weekdayname = "Mon Tue Wed Thu Fri Sat Sun".split()
    monthname = [None, *"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()]
    responses = {status: (status.phrase, status.description) for status in HTTPStatus.__members__.values()}

    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def handle_one_request(self):
        try:
            self.raw_requestline = self.rfile.readline(_LONGEST + 1)
            if len(self.raw_requestline) > _LONGEST:
                self.requestline = self.request_version = self.command = ""
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            do = getattr(self, "do_" + self.command, None)
            if do is None:
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, f"Unsupported method ({self.command!r})")
                return
            do()
            self.wfile.flush()
        except TimeoutError as e:
            self.log_error("Request timed out: %r", e)
            self.close_connection = True

    def parse_request(self):
        """Takes the request's line and header apart; False: it was bad and is answered."""
        self.command = None
        self.request_version = version = self.default_request_version
        self.close_connection = True
        self.requestline = line = str(self.raw_requestline, "iso-8859-1").rstrip("\r\n")
        words = line.split()
        if not words:
            return False
        if len(words) >= 3:
            version = words[-1]
            numbers = version.removeprefix("HTTP/").split(".")
            if not version.startswith("HTTP/") or len(numbers) != 2 or not all(n.isdigit() and len(n) < 11 for n in numbers):
                self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request version ({version!r})")
                return False
            number = tuple(map(int, numbers))
            if number >= (1, 1) and self.protocol_version >= "HTTP/1.1":
                self.close_connection = False
            if number >= (2, 0):
                self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, f"Invalid HTTP version ({version[5:]})")
                return False
            self.request_version = version
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request syntax ({line!r})")
            return False
        command, path = words[:2]
        if len(words) == 2 and command != "GET":
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad HTTP/0.9 request type ({command!r})")
            return False
        self.command, self.path = command, "/" + path.lstrip("/") if path.startswith("//") else path
        try:
            self.headers = parse_headers(self.rfile, self.MessageClass)
        except LineTooLong as e:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Line too long", str(e))
            return False
        except HTTPException as e:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Too many headers", str(e))
            return False
        connection = self.headers.get("Connection", "").lower()
        if connection == "close":
            self.close_connection = True
        elif connection == "keep-alive" and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        if self.headers.get("Expect", "").lower() == "100-continue" and min(self.protocol_version, self.request_version) >= "HTTP/1.1":
            return self.handle_expect_100()
        return True

    def handle_expect_100(self):
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    def send_error(self, code, message=None, explain=None):
        short, long = self.responses.get(code, ("???", "???"))
        message = short if message is None else message
        explain = long if explain is None else explain
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = None
        if code >= 200 and code not in (204, 205, 304):
            from html import escape
            body = (self.error_message_format % {
                "code": code, "message": escape(message, quote=False), "explain": escape(explain, quote=False)}).encode("UTF-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if body and self.command != "HEAD":
            self.wfile.write(body)

    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())

    def _buffer(self, text):
        self.__dict__.setdefault("_headers_buffer", []).append(text.encode("latin-1", "strict"))

    def send_response_only(self, code, message=None):
        if self.request_version != "HTTP/0.9":
            message = self.responses.get(code, ("",))[0] if message is None else message
            self._buffer(f"{self.protocol_version} {int(code)} {message}\r\n")

    def send_header(self, keyword, value):
        if self.request_version != "HTTP/0.9":
            self._buffer(f"{keyword}: {value}\r\n")
        if keyword.lower() == "connection" and value.lower() in ("close", "keep-alive"):
            self.close_connection = value.lower() == "close"

    def end_headers(self):
        if self.request_version != "HTTP/0.9":
            self._buffer("\r\n")
            self.flush_headers()

    def flush_headers(self):
        if "_headers_buffer" in self.__dict__:
            self.wfile.write(b"".join(self._headers_buffer))
            self._headers_buffer = []

    def log_request(self, code="-", size="-"):
        if isinstance(code, HTTPStatus):
            code = code.value
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        self.log_message(format, *args)

    def log_message(self, format, *args):
        text = "".join(f"\\x{ord(c):02x}" if c < " " or "\x7f" <= c < "\xa0" else "\\\\" if c == "\\" else c for c in format % args)
        sys.stderr.write(f"{self.address_string()} - - [{self.log_date_time_string()}] {text}\n")

    def version_string(self):
        return self.server_version + " " + self.sys_version

    def date_time_string(self, timestamp=None):
        year, month, day, hour, minute, second, weekday = time.gmtime(timestamp)[:7]
        return f"{self.weekdayname[weekday]}, {day:02} {self.monthname[month]} {year:04} {hour:02}:{minute:02}:{second:02} GMT"

    def log_date_time_string(self):
        year, month, day, hour, minute, second = time.localtime()[:6]
        return f"{day:02}/{self.monthname[month]}/{year:04} {hour:02}:{minute:02}:{second:02}"

    def address_string(self):
        return self.client_address[0]


_later(globals(), "http._simple", "SimpleHTTPRequestHandler")

"""An HTTP server in a thread: what it answers, its errors, its log, and requests on one connection."""
# oracle: stderr
import http.client
import json
import re
import sys
import threading
from http import HTTPMethod, HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/missing":
            self.send_error(404)
        elif self.path == "/odd":
            self.send_error(HTTPStatus.BAD_REQUEST, "a <b>", "why & how")
        else:
            body = json.dumps({"path": self.path, "agent": self.headers.get("X-Agent"), "command": self.command,
                               "version": self.request_version}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(HTTPStatus.CREATED, "made it")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data[::-1])

    def log_message(self, format, *args):
        print("log:", format % args)

    def date_time_string(self, timestamp=None):
        return "today" if timestamp is None else super().date_time_string(timestamp)


class Keeping(Handler):
    protocol_version = "HTTP/1.1"


def ask(connection, method, path, body=None, headers={}):
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    print(answer.status, answer.reason, answer.version, dict(answer.getheaders()))
    print(text)


for server_class, handler in (HTTPServer, Handler), (ThreadingHTTPServer, Keeping):
    server = server_class(("127.0.0.1", 0), handler)
    print(server.server_port == server.server_address[1], server.server_address[0])
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    if handler is Keeping:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
    for method, path, body, headers in [
            ("GET", "/a?b=1", None, {"X-Agent": "me"}), ("GET", "/missing", None, {}), ("POST", "/p", b"hello", {}), ("GET", "/odd", None, {}),
            ("PUT", "/x", b"q", {}), ("HEAD", "/x", None, {}), ("GET", "//evil", None, {})]:
        if handler is Handler:
            connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
        ask(connection, method, path, body, headers)
    connection.close()
    server.shutdown()
    thread.join()
    server.server_close()

print(HTTPMethod.GET, repr(HTTPMethod.POST), HTTPMethod.PUT == "PUT", HTTPMethod.GET.description, HTTPStatus.NOT_FOUND.description,
      HTTPStatus.REQUEST_URI_TOO_LONG, HTTPStatus(413).name, HTTPStatus.OK.is_success)
print(BaseHTTPRequestHandler.date_time_string(object.__new__(Handler), 86400 * 365))
print(BaseHTTPRequestHandler.server_version, BaseHTTPRequestHandler.responses[404])

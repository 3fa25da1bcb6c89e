"""http.client: requests by pieces, what may not be sent, bodies of all kinds, answers of all kinds."""
import http.client as hc
import socket
import threading

def raw_server(answers):
    """Answers each connection with the bytes given, and prints what it was sent."""
    listener = socket.create_server(("127.0.0.1", 0))
    def serve():
        for answer in answers:
            c, _ = listener.accept()
            c.settimeout(0.2)
            got = b""
            try:
                while data := c.recv(65536):
                    got += data
                    if answer and b"\r\n\r\n" in got and b"GET" in got:
                        break
            except TimeoutError:
                pass
            for line in got.split(b"\r\n"):
                print("   >", line.decode("latin-1").replace(str(listener.getsockname()[1]), "PORT"))
            if answer:
                c.sendall(answer)
            c.close()
        listener.close()
    t = threading.Thread(target=serve); t.start()
    return listener.getsockname()[1], t

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: 1\r\nX-A: 2\r\n\r\nhello"
def attempt(label, f):
    try:
        r = f()
        print(label, r if not isinstance(r, hc.HTTPResponse) else (r.status, r.read()))
    except Exception as e:
        print(label, type(e).__name__, str(e).strip(), repr(e))

print("# by pieces")
port, t = raw_server([OK])
c = hc.HTTPConnection("127.0.0.1", port, timeout=5)
attempt("putheader", lambda: c.putheader("A", "b"))
attempt("endheaders", lambda: c.endheaders())
attempt("getresponse", lambda: c.getresponse())
c.putrequest("POST", "/path?x=1")
attempt("putrequest", lambda: c.putrequest("GET", "/"))
attempt("getresponse", lambda: c.getresponse())
c.putheader("Content-Type", "text/plain")
c.putheader("X-Many", "one", b"two", 3)
c.putheader("Content-Length", 4)
attempt("name", lambda: c.putheader("Bad Name:", "x"))
attempt("name", lambda: c.putheader("", "x"))
attempt("value", lambda: c.putheader("X", "a\r\nb"))
attempt("value", lambda: c.putheader("X", "a\nInjected: yes"))
c.putheader("X-Folded", "a\r\n b")
attempt("value", lambda: c.putheader("X", "é\u20ac"))
attempt("name", lambda: c.putheader("Xé", "1"))
c.endheaders(b"bo")
c.send(b"dy")
attempt("again", lambda: c.putrequest("GET", "/"))
r = c.getresponse()
print(r.status, r.reason, r.version, r.getheader("x-a"), r.getheader("nope"), r.getheader("nope", "default"), r.getheaders(), r.length, r.isclosed(), r.chunked, r.will_close)
attempt("putrequest", lambda: c.putrequest("GET", "/"))
print(r.read(2), r.length, r.peek(1)[:1], r.read1(1), r.readline(), r.read(), r.isclosed(), r.closed)
c.close(); t.join()

print("# what is not allowed")
c = hc.HTTPConnection("127.0.0.1", 9, timeout=5)
for args in ("GET\r\n", "/"), ("GET", "/a b"), ("GET", "/a\nb"), ("GET", "/é"), ("G\x00T", "/"):
    attempt(args, lambda: c.putrequest(*args)); c.close()
for host in "localhost:http", "local host", "a:b:80", "[::1]:99", "h:", "[::1]", "host:80":
    attempt(host, lambda: (lambda c: (c.host, c.port))(hc.HTTPConnection(host)))
c.auto_open = 0
attempt("send", lambda: c.send(b"x"))
attempt("body", lambda: hc.HTTPConnection("127.0.0.1", 1).request("POST", "/", body="\u20ac"))
attempt("header", lambda: hc.HTTPConnection("127.0.0.1", 1).request("GET", "/", headers={"A b:": "c"}))
attempt("refused", lambda: hc.HTTPConnection("127.0.0.1", 1).request("GET", "/"))

print("# bodies")
bodies = [None, b"bytes", "text", [b"one", b"two"], (x for x in [b"gen"]), bytearray(b"array")]
port, t = raw_server([OK] * len(bodies))
for body in bodies:
    c = hc.HTTPConnection("127.0.0.1", port, timeout=5)
    c.request("POST", "", body, {"X-Mine": "1", "accept-encoding": "gzip"})
    attempt("answer", c.getresponse)
    c.close()
t.join()
port, t = raw_server([OK] * 3)
for method, headers in ("GET", {}), ("PUT", {"Content-Length": "0"}), ("DELETE", {"Host": "other"}):
    c = hc.HTTPConnection("127.0.0.1", port, timeout=5)
    c.request(method, "/x", headers=headers)
    attempt("answer", c.getresponse)
    c.close()
t.join()

print("# answers")
answers = [b"nonsense\r\n\r\n", b"HTTP/1.1 abc no\r\n\r\n", b"HTTP/1.1 42 no\r\n\r\n", b"HTTP/2 200 OK\r\n\r\n", b"HTTP/1.0 204 No Content\r\n\r\n", b"HTTP/1.1 200\r\n\r\nuntil the end",
           b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n",
           b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort", b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nhi",
           b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"]
port, t = raw_server(answers)
for _ in answers:
    c = hc.HTTPConnection("127.0.0.1", port, timeout=5)
    c.request("GET", "/")
    attempt("answer", c.getresponse)
    c.close()
t.join()
e = hc.IncompleteRead(b"12345", 10)
print(repr(e), str(e), repr(hc.IncompleteRead(b"")), hc.error is hc.HTTPException, hc.responses[404], hc.IM_A_TEAPOT)
print(hc.HTTPConnection.default_port, hc.HTTPSConnection.default_port, [hc.BadStatusLine("").line, str(hc.BadStatusLine("x")), str(hc.LineTooLong("header line")), str(hc.UnknownProtocol("HTTP/3"))])

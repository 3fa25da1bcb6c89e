"""What the HTTP clients share: messages of HTTP/1.1 without a connection, a blocking connection, and fields.

TLS is a greeting of the right size and its answer, which cost a round trip; nothing is encrypted.
"""

HELLO = bytes([22, 3, 1, 2, 0]) + bytes(512)
HELLO_ANSWER = 3000  # bytes, as the simulation's hosts send


def missing(model):
    """A module's __getattr__ that tells what a model leaves out."""
    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(f"the playground's model of {model} has no {name}")
    return __getattr__


class Fields(dict):
    """Header fields: any case finds them, the first spelling is kept."""

    def __init__(self, items=()):
        self._spelling = {}  # of each name in lower case
        if items:
            self.update(items)

    def _key(self, name):
        return self._spelling.get(name.lower(), name)

    def __getitem__(self, name):
        return super().__getitem__(self._key(name))

    def __setitem__(self, name, value):
        super().__setitem__(self._spelling.setdefault(name.lower(), name), value)

    def __delitem__(self, name):
        super().__delitem__(self._key(name))
        self._spelling.pop(name.lower(), None)

    def __contains__(self, name):
        return super().__contains__(self._key(name))

    def get(self, name, default=None):
        return super().get(self._key(name), default)

    def setdefault(self, name, default=None):
        if name not in self:
            self[name] = default
        return self[name]

    def pop(self, name, *default):
        value = super().pop(self._key(name), *default)
        self._spelling.pop(name.lower(), None)
        return value

    def popitem(self):
        item = super().popitem()
        self._spelling.pop(item[0].lower(), None)
        return item

    def clear(self):
        super().clear()
        self._spelling.clear()

    def update(self, items=(), **more):
        for pairs in items.items() if hasattr(items, "items") else items, more.items():
            for key, value in pairs:
                self[key] = value

    def copy(self):
        return type(self)(self)


def request_bytes(method, target, fields, body):
    lines = "".join([f"{key}: {value}\r\n" for key, value in fields.items()])
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode("latin-1") + body


class BadMessage(Exception):
    """What arrived is not HTTP."""


class Message:
    """An answer that arrives piece by piece: feed() takes bytes, done tells when it is whole, take() hands out the body so far."""

    def __init__(self, method="GET"):
        self._method = method
        self._in = b""
        self.head_done = self.done = False
        self.status = self.reason = self.version = None
        self.fields = None
        self.raw_fields = []
        self._left = None       # bytes of the body that are still to come; None = until the end
        self._chunked = False
        self._chunk = None      # bytes left of a chunk
        self._parts = []
        self.keep = True
        self.rest = b""

    def feed(self, data):
        if not self.head_done:
            data = self._in + data
            end = data.find(b"\r\n\r\n")
            if end < 0:
                self._in = data
                return
            self._head(data[:end].decode("latin-1"))
            data = data[end + 4:]
            self._in = b""
        if self.done:
            self.rest += data
        elif self._chunked:
            self._feed_chunked(data)
        elif self._left is None:
            if data:
                self._parts.append(data)
        else:
            if len(data) >= self._left:
                self.rest = data[self._left:]
                data = data[:self._left]
                self.done = True
            self._left -= len(data)
            if data:
                self._parts.append(data)

    def _head(self, text):
        first, _, fields = text.partition("\r\n")
        words = first.split(" ", 2)
        if not words[0].startswith("HTTP/") or len(words) < 2 or not words[1].isdigit():
            raise BadMessage(first)
        self.version, self.status = words[0], int(words[1])
        self.reason = words[2] if len(words) > 2 else ""
        for line in fields.split("\r\n"):
            key, _, value = line.partition(":")
            if key:
                self.raw_fields.append((key, value.strip()))
        fields = self.fields = Fields(self.raw_fields)
        if "content-length" in fields:
            self._left = int(fields["content-length"])
        if "transfer-encoding" in fields:
            self._chunked = fields["transfer-encoding"].lower() == "chunked"
        connection = fields.get("connection", "").lower()
        self.keep = connection == "keep-alive" if self.version == "HTTP/1.0" else connection != "close"
        self.head_done = True
        if self._method == "HEAD" or self.status in (204, 304) or self.status < 200 or self._left == 0 and not self._chunked:
            self.done = True

    def _feed_chunked(self, data):
        data = self._in + data
        while True:
            if self._chunk is None:
                end = data.find(b"\r\n")
                if end < 0:
                    break
                self._chunk = int(data[:end].split(b";")[0], 16)
                data = data[end + 2:]
                if self._chunk == 0:
                    self.rest = data[2:]
                    data = b""
                    self.done = True
                    break
            if len(data) < self._chunk + 2:
                break
            self._parts.append(data[:self._chunk])
            data = data[self._chunk + 2:]
            self._chunk = None
        self._in = data

    def end(self):
        """The connection has ended; tells whether the message was whole."""
        if self.head_done and not self.done and self._left is None and not self._chunked:
            self.done, self.keep = True, False
        return self.done

    def take(self):
        data = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        self._parts = []
        return data


class Connection:
    """A blocking connection to a server."""

    def __init__(self, host, port, tls, connect_timeout=None, read_timeout=None):
        import socket
        self.host, self.port, self.tls = host, port, tls
        self.used = 0
        self.sock = socket.create_connection((host, port), connect_timeout)
        try:
            if tls:
                self.sock.sendall(HELLO)
                got = 0
                while got < HELLO_ANSWER:
                    data = self.sock.recv(HELLO_ANSWER - got)
                    if not data:
                        raise ConnectionResetError(104, "Connection reset by peer")
                    got += len(data)
        except:
            self.sock.close()
            raise
        self.sock.settimeout(read_timeout)

    def send(self, method, target, fields, body):
        """Sends a request and returns its answer as soon as the head is there."""
        self.used += 1
        message = Message(method)
        self.sock.sendall(request_bytes(method, target, fields, body))
        while not message.head_done:
            self.more(message)
        return message

    def more(self, message):
        data = self.sock.recv(65536)
        if data:
            message.feed(data)
        elif not message.end():
            raise ConnectionResetError(104, "Connection reset by peer") if message.head_done else EOFError("no answer")

    def read_all(self, message):
        while not message.done:
            self.more(message)
        return message.take()

    def close(self):
        self.sock.close()


def charset_of(content_type, default="utf-8"):
    for part in (content_type or "").split(";")[1:]:
        key, _, value = part.strip().partition("=")
        if key.lower() == "charset":
            return value.strip("\"' ")
    return default

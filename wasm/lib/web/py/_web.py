"""What the HTTP clients share: messages of HTTP/1.1 without a connection, a blocking connection, and fields.

TLS is a greeting of the right size and its answer, which cost a round trip; nothing is encrypted.
"""

from _http import Message, request_bytes

BadMessage = ValueError     # what arrived is not HTTP

HELLO = bytes([22, 3, 1, 2, 0]) + bytes(512)
HELLO_ANSWER = 3000  # bytes, as the simulation's hosts send


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


def without_dots(path):
    """A path without its segments . and .., as a client sends it."""
    if "/." not in path:
        return path or "/"
    kept = []
    for segment in path.split("/"):
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/".join(kept)


def links(field):
    """What a field Link says, by the relation or the address of each."""
    found = {}
    for part in field.replace(", <", ",<").split(",<"):
        url, *params = part.strip().split(";")
        link = {"url": url.strip("<> '\"")}
        for param in params:
            key, _, value = param.partition("=")
            link[key.strip(" '\"")] = value.strip(" '\"")
        if link["url"]:
            found[link.get("rel") or link["url"]] = link
    return found


def multipart(files, fields, filename=None, kind=None):
    """A form with files as its bytes, and what kind of content it is. filename and kind are those of a file without."""
    from os import urandom
    boundary = urandom(16).hex()
    out = []

    def part(name, content, filename=None, kind=None):
        head = f'Content-Disposition: form-data; name="{name}"' + (f'; filename="{filename}"' if filename else "")
        if kind:
            head += f"\r\nContent-Type: {kind}"
        out.append(f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n")

    for name, value in fields:
        part(name, value if isinstance(value, bytes) else str(value).encode())
    for name, file in files.items() if hasattr(files, "items") else files:
        said = kind
        if isinstance(file, (tuple, list)):
            called, file, *rest = file
            said = rest[0] if rest else kind
        else:
            called = str(getattr(file, "name", None) or filename or name).rpartition("/")[2]
        content = file.read() if hasattr(file, "read") else file
        part(name, content.encode() if isinstance(content, str) else content, called, said)
    return b"".join(out) + f"--{boundary}--\r\n".encode(), "multipart/form-data; boundary=" + boundary


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

    def send(self, method, target, fields, body, host=""):
        """Sends a request and returns its answer as soon as the head is there."""
        self.used += 1
        message = Message(method)
        self.sock.sendall(request_bytes(method, target, body, host, fields))
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

"""What a request says, as URLs, forms and fields have it."""

from urllib.parse import quote, urlencode

from requests.exceptions import InvalidHeader


def pairs(data):
    """What a mapping or a list of pairs says, each value of a list for itself; None says nothing."""
    for key, values in data.items() if hasattr(data, "items") else data:
        if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
            values = [values]
        for value in values:
            if value is not None:
                yield key, value


def encoded(data):
    if isinstance(data, (str, bytes)) or hasattr(data, "read") or not hasattr(data, "__iter__"):
        return data
    return urlencode([*pairs(data)], doseq=True)


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


_HEX = set("0123456789abcdefABCDEF")


def quoted(url):
    """What must not stand in a URL as %xx; a % that begins no such thing is one of those."""
    head, *rest = quote(url, safe="!#$%&'()*+,/:;=?@[]~").split("%")
    return head + "".join(("%" if len(r) > 1 and set(r[:2]) <= _HEX else "%25") + r for r in rest)


def multipart(files, data):
    """A form with files as its bytes, and what kind of content it is."""
    from os import urandom
    boundary = urandom(16).hex()
    out = []

    def part(name, content, filename=None, kind=None):
        head = f'Content-Disposition: form-data; name="{name}"' + (f'; filename="{filename}"' if filename else "")
        if kind:
            head += f"\r\nContent-Type: {kind}"
        out.append(f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n")

    for name, value in pairs(data or {}):
        part(name, value if isinstance(value, bytes) else str(value).encode())
    for name, file in files.items() if hasattr(files, "items") else files:
        kind = None
        if isinstance(file, (tuple, list)):
            filename, file, *rest = file
            kind = rest[0] if rest else None
        else:
            filename = getattr(file, "name", None) or name
            filename = str(filename).rpartition("/")[2]
        content = file.read() if hasattr(file, "read") else file
        part(name, content.encode() if isinstance(content, str) else content, filename, kind)
    return b"".join(out) + f"--{boundary}--\r\n".encode(), "multipart/form-data; boundary=" + boundary


def check_header(name, value):
    for kind, part in ("name", name), ("value", value):
        if not isinstance(part, (str, bytes)):
            raise InvalidHeader(f"Header part ({part!r}) from {(name, value)} must be of type str or bytes, not {type(part)}")
        text = part if isinstance(part, str) else part.decode("latin-1")
        if text[:1].isspace() or "\n" in text or "\r" in text or kind == "name" and (":" in text or not text):
            raise InvalidHeader(f"Invalid leading whitespace, reserved character(s), or return character(s) in header {kind}: {part!r}")


def length_of(body):
    if isinstance(body, str):
        return len(body.encode())
    if hasattr(body, "__len__"):
        return len(body)
    if hasattr(body, "seek") and hasattr(body, "tell"):
        here = body.tell()
        end = body.seek(0, 2)
        body.seek(here)
        return end - here
    return 0

"""What a request says, as URLs, forms and fields have it."""

from urllib.parse import urlencode

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

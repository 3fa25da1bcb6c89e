"""The helpers of urllib.parse from before there was urlparse(); CPython warns of those that have public names."""

import warnings


def _first(url, mark):
    head, _, tail = url.partition(mark)
    return head, tail if mark in url else None


def _last(url, mark):
    head, found, tail = url.rpartition(mark)
    return (head, tail) if found else (url, None)


def unwrap(url):
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


def _splittype(url):
    scheme, rest = _first(url, ":")
    if not scheme or "/" in scheme or rest is None:
        return None, url
    return scheme.lower(), rest


def _splithost(url):
    if url[:2] != "//":
        return None, url
    end = min((i for i in map(url.find, "/#?", (2, 2, 2)) if i >= 0), default=len(url))
    path = url[end:]
    return url[2:end], "/" + path if path[:1] in ("#", "?") else path


def _splituser(host):
    user, found, rest = host.rpartition("@")
    return (user if found else None), rest


def _splitpasswd(user): return _first(user, ":")


def _splitport(host):
    name, port = _last(host, ":")
    if port is None or not all(c in "0123456789" for c in port):
        return host, None
    return name, port or None


def _splitnport(host, defport=-1):
    name, port = _last(host, ":")
    if not port:
        return name, defport
    return name, int(port) if port.isdigit() and port.isascii() else None


def _splitquery(url): return _last(url, "?")
def _splittag(url): return _last(url, "#")
def _splitvalue(attr): return _first(attr, "=")


def _splitattr(url):
    path, *attributes = url.split(";")
    return path, attributes


def _to_bytes(url):
    if isinstance(url, str) and not url.isascii():
        raise UnicodeError(f"URL {url!r} contains non-ASCII characters")
    return url


def _public(name, instead=""):
    helper = globals()["_" + name]

    def old(*args, **kwargs):
        warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{instead}", DeprecationWarning, 2)
        return helper(*args, **kwargs)
    old.__name__ = old.__qualname__ = name
    globals()[name] = old


for _name in "splittype splithost splituser splitpasswd splitport splitnport splitquery splittag splitattr".split():
    _public(_name, ", use urllib.parse.urlparse() instead")
_public("splitvalue", ", use urllib.parse.parse_qsl() instead")
_public("to_bytes")

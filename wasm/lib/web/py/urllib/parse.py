"""URLs: taking apart, putting together, quoting."""

from _lib import later as _later
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
           "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

# Lists, since programs append schemes of their own.
uses_netloc = ["", *"""ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh
    sftp nfs git git+ssh ws wss itms-services""".split()]
uses_relative = ["", *"ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss".split()]
uses_params = ["", *"ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel".split()]
_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_HEX = frozenset("0123456789abcdefABCDEF")
_SCHEME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.")


def _as_text(*args):
    """The arguments as text, and a function that makes of a result what the caller gave: text, or bytes in ASCII."""
    text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != text:
            raise TypeError("Cannot mix str and non-str arguments")
    if text:
        return *args, lambda result: result
    return *(arg.decode("ascii") if arg else "" for arg in args), lambda result: result.encode("ascii")


class _Text:
    """A result in text."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._other(*(part.encode(encoding, errors) for part in self))

    def _own(self, text):
        return text


class _Octets:
    """A result in bytes."""

    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._other(*(part.decode(encoding, errors) for part in self))

    def _own(self, text):
        return text and text.encode("ascii")


class _Net:
    """What stands in a netloc."""

    __slots__ = ()

    def _parts(self):
        """User, password, host and port, each text or None."""
        netloc = self.netloc if isinstance(self.netloc, str) else self.netloc.decode("ascii")
        info, at, place = netloc.rpartition("@")
        user, colon, password = info.partition(":") if at else (None, "", None)
        if "[" in place:
            host, _, rest = place.partition("[")[2].partition("]")
            port = rest.partition(":")[2]
        else:
            host, _, port = place.partition(":")
        return user, password if colon else None, host or None, port or None

    @property
    def username(self):
        return self._own(self._parts()[0])

    @property
    def password(self):
        return self._own(self._parts()[1])

    @property
    def hostname(self):
        host = self._parts()[2]
        if host is None:
            return None
        host, percent, zone = host.partition("%")       # the case of a zone matters
        return self._own(host.lower() + percent + zone)

    @property
    def port(self):
        port = self._parts()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    def geturl(self):
        return (urlunsplit if len(self) == 5 else urlunparse)(self)


class _Defrag(namedtuple("DefragResult", "url fragment")):
    __slots__ = ()

    def geturl(self):
        return self.url + (b"#" if isinstance(self.url, bytes) else "#") + self.fragment if self.fragment else self.url


_Split = namedtuple("SplitResult", "scheme netloc path query fragment")
_Parse = namedtuple("ParseResult", "scheme netloc path params query fragment")


class SplitResult(_Split, _Net, _Text):
    __slots__ = ()


class ParseResult(_Parse, _Net, _Text):
    __slots__ = ()


class DefragResult(_Defrag, _Text):
    __slots__ = ()


class SplitResultBytes(_Split, _Net, _Octets):
    __slots__ = ()
    _other = SplitResult


class ParseResultBytes(_Parse, _Net, _Octets):
    __slots__ = ()
    _other = ParseResult


class DefragResultBytes(_Defrag, _Octets):
    __slots__ = ()
    _other = DefragResult


SplitResult._other, ParseResult._other, DefragResult._other = SplitResultBytes, ParseResultBytes, DefragResultBytes


def _check_brackets(netloc):
    """Between brackets stands an address of version 6, or of one that is to come."""
    host = netloc.rpartition("@")[2].partition("[")[2].partition("]")[0]
    if host.startswith("v"):
        version, dot, address = host[1:].partition(".")
        if not (version and address) or set(version) - _HEX:
            raise ValueError("IPvFuture address is invalid")
    else:
        import ipaddress
        if ipaddress.ip_address(host).version == 4:
            raise ValueError("An IPv4 address cannot be in brackets")


_CONTROLS = "".join(map(chr, range(33)))


def _check_folded(netloc):
    """Refuses names with characters that are another part's mark once they are made simple, as resolvers do."""
    import unicodedata
    plain = "".join(c for c in netloc if c not in "@:#?")
    folded = unicodedata.normalize("NFKC", plain)
    if folded != plain and any(c in folded for c in "/?#@:"):
        raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, back = _as_text(url, scheme)
    url = url.lstrip(_CONTROLS).replace("\n", "").replace("\r", "").replace("\t", "")
    scheme = scheme.strip(_CONTROLS).replace("\n", "").replace("\r", "").replace("\t", "")
    netloc = query = fragment = ""
    at = url.find(":")
    if at > 0 and (url[:at] in ("http", "https") or url[0].isascii() and url[0].isalpha() and set(url[:at]) <= _SCHEME):
        scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == "//":
        end = len(url)
        for mark in "/?#":
            if 0 <= (i := url.find(mark, 2, end)):
                end = i
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_brackets(netloc)
        if not netloc.isascii():
            _check_folded(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return back(SplitResult(scheme, netloc, url, query, fragment))


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, back = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    last = path.rfind("/")
    if scheme in uses_params and ";" in path[last + 1:]:
        at = path.find(";", last + 1)
        path, params = path[:at], path[at + 1:]
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunsplit(parts):
    scheme, netloc, url, query, fragment, back = _as_text(*parts)
    if netloc:
        url = "//" + netloc + ("/" if url and url[0] != "/" else "") + url
    elif url[:2] == "//" or scheme and scheme in uses_netloc and (not url or url[0] == "/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return back(url)


def urlunparse(parts):
    scheme, netloc, url, params, query, fragment, back = _as_text(*parts)
    return back(urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment)))


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, back = _as_text(base, url)
    return back(_joined(base, url, allow_fragments))


def _joined(base, url, allow_fragments):
    b, u = urlparse(base, "", allow_fragments), urlparse(url, urlsplit(base).scheme, allow_fragments)
    if u.scheme != b.scheme or u.scheme not in uses_relative:
        return url
    if u.netloc:
        return urlunparse(u)
    if not u.path and not u.params:
        return urlunparse((u.scheme, b.netloc, b.path, b.params, u.query or b.query, u.fragment))
    parts = u.path.split("/")
    if u.path[:1] != "/":
        start = b.path.split("/")
        if start[-1] != "":
            del start[-1]
        elif len(start) > 1:
            del start[-1]
        parts = start + parts
        parts[1:-1] = [p for p in parts[1:-1] if p]
    resolved = []
    for part in parts:
        if part == "..":
            if resolved:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if parts[-1] in (".", ".."):
        resolved.append("")
    return urlunparse((u.scheme, b.netloc, "/".join(resolved) or "/", u.params, u.query, u.fragment))


def urldefrag(url):
    url, back = _as_text(url)
    fragment = ""
    if "#" in url:
        s, n, p, a, q, fragment = urlparse(url)
        url = urlunparse((s, n, p, a, q, ""))
    return back(DefragResult(url, fragment))


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    keep = _SAFE | frozenset(safe.encode("ascii", "ignore") if isinstance(safe, str) else [c for c in safe if c < 128])
    return "".join([chr(c) if c in keep else f"%{c:02X}" for c in bs])


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    return quote_from_bytes(string, safe)


def _quote_rest(text, safe):
    """What must not stand in a part of a URL as %xx, as the clients have it: what stands there so already stays."""
    head, *rest = quote(text, safe=safe + "%").split("%")
    return head + "".join(("%" if len(r) > 1 and set(r[:2]) <= _HEX else "%25") + r for r in rest)


def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    out = [first]
    for part in rest:
        try:
            out.append(bytes([int(part[:2].decode("ascii"), 16)]) + part[2:] if len(part) >= 2 else b"%" + part)
        except ValueError:
            out.append(b"%" + part)
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode("utf-8" if encoding is None else encoding, "replace" if errors is None else errors)
    if "%" not in string:
        string.split
        return string
    encoding, errors = "utf-8" if encoding is None else encoding, "replace" if errors is None else errors
    if string.isascii():
        return unquote_to_bytes(string).decode(encoding, errors)
    from itertools import groupby   # what is not ASCII stays what it is
    return "".join(unquote_to_bytes("".join(run)).decode(encoding, errors) if ascii else "".join(run)
                   for ascii, run in groupby(string, str.isascii))


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    elif not hasattr(query, "__len__") or len(query) and not isinstance(query[0], tuple):
        raise TypeError("not a valid non-string sequence or mapping object")

    def word(v):
        return quote_via(v, safe) if isinstance(v, bytes) else quote_via(str(v), safe, encoding, errors)

    pairs = []
    for key, value in query:
        if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__iter__"):
            pairs += [f"{word(key)}={word(v)}" for v in value]
        else:
            pairs.append(f"{word(key)}={word(value)}")
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    octets = not isinstance(qs, str)
    if octets:
        qs = bytes(memoryview(qs))
        separator, sign = bytes(separator, "ascii") if isinstance(separator, str) else separator, b"="
        read = lambda word: unquote_to_bytes(word.replace(b"+", b" "))
    else:
        separator, sign = str(separator, "ascii") if isinstance(separator, bytes) else separator, "="
        read = lambda word: unquote_plus(word, encoding, errors)
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        key, equals, value = field.partition(sign)
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            pairs.append((read(key), read(value)))
    return pairs


def parse_qs(qs, *args, **kwargs):
    found = {}
    for key, value in parse_qsl(qs, *args, **kwargs):
        found.setdefault(key, []).append(value)
    return found


def clear_cache():
    """Nothing is kept here."""


_later(globals(), "urllib._splits", """unwrap splittype splithost splituser splitpasswd splitport splitnport splitquery splittag splitattr splitvalue to_bytes
    _splittype _splithost _splituser _splitpasswd _splitport _splitnport _splitquery _splittag _splitattr _splitvalue _to_bytes""")

"""A message: fields in their order, found in any case, and a body, which is text or a list of messages."""


__all__ = ["Message"]


def _unquoted(text):
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace("\\\\", "\\").replace('\\"', '"')
    return text[1:-1] if len(text) > 1 and text[0] == "<" and text[-1] == ">" else text


def _parameter(key, value=None, quote=True):
    """One parameter of a field; of a value in three parts the first two are its charset and language."""
    if not value:
        return key
    if isinstance(value, tuple):
        from urllib.parse import quote as percent
        charset, language, text = value
        return f"{key}*={charset or ''}'{language or ''}'{percent(text, safe='', encoding=charset or 'ascii')}"
    if not value.isascii():
        from urllib.parse import quote as percent
        return f"{key}*=utf-8''{percent(value, safe='')}"
    if quote or not all(c.isalnum() or c in "!#$%&'*+-.^_`{|}~" for c in value):
        value = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{key}={value}"


def _pieces(value):
    """A field's value at its semicolons, but not at those inside of quotation marks."""
    pieces, quoted, piece, last = [], False, "", ""
    for c in value:
        if c == '"' and last != "\\":
            quoted = not quoted
        if c == ";" and not quoted:
            pieces.append(piece.strip())
            piece = ""
        else:
            piece += c
        last = c
    return pieces + [piece.strip()]


class Message:
    def __init__(self, policy=None):
        self._headers, self._payload, self._charset = [], None, None
        self._unixfrom = self.preamble = self.epilogue = None
        self.defects, self._default_type = [], "text/plain"

    # The fields.

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        if not isinstance(name, str) or any(c in name for c in "\r\n"):
            raise ValueError(f"Header field name contains invalid characters: {name!r}") if isinstance(name, str) else TypeError(
                "'in <string>' requires string as left operand")
        self._headers.append((name, val))

    def __delitem__(self, name):
        name = name.lower()
        self._headers = [field for field in self._headers if field[0].lower() != name]

    def __contains__(self, name):
        name = name.lower()
        return any(k.lower() == name for k, _ in self._headers)

    def __iter__(self):
        return (k for k, _ in self._headers)

    def keys(self):
        return [k for k, _ in self._headers]

    def values(self):
        return [v for _, v in self._headers]

    def items(self):
        return list(self._headers)

    def get(self, name, failobj=None):
        name = name.lower()
        for k, v in self._headers:
            if k.lower() == name:
                return v
        return failobj

    def get_all(self, name, failobj=None):
        name = name.lower()
        return [v for k, v in self._headers if k.lower() == name] or failobj

    def set_raw(self, name, value):
        self._headers.append((name, value))

    def raw_items(self):
        return iter(self._headers.copy())

    def add_header(self, _name, _value, **_params):
        parts = [] if _value is None else [_value]
        parts += [_parameter(k.replace("_", "-"), v) for k, v in _params.items()]
        self[_name] = "; ".join(parts)

    def replace_header(self, _name, _value):
        _name = _name.lower()
        for i, (k, _) in enumerate(self._headers):
            if k.lower() == _name:
                self._headers[i] = k, _value
                return
        raise KeyError(_name)

    # What a field says of the body.

    def get_params(self, failobj=None, header="content-type", unquote=True):
        value = self.get(header)
        if value is None:
            return failobj
        pairs = []
        for piece in _pieces(value):
            key, equals, text = piece.partition("=")
            key, text = key.strip(), text.strip()
            if equals and not pairs and "/" in key:
                key, text = piece, ""
            if key.endswith("*") and text.count("'") >= 2:
                from urllib.parse import unquote as plain
                charset, language, text = _unquoted(text).split("'", 2)
                pairs.append((key[:-1], (charset, language, plain(text, encoding="latin-1"))))
            else:
                pairs.append((key.lower() if equals and key.lower() in ("charset", "boundary") else key, _unquoted(text) if unquote else text))
        return pairs

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        for k, v in self.get_params([], header, unquote):
            if k.lower() == param.lower():
                return v
        return failobj

    def set_param(self, param, value, header="Content-Type", requote=True, charset=None, language="", replace=False):
        if charset and not isinstance(value, tuple):
            value = charset, language, value
        if header not in self and header.lower() == "content-type":
            parts = [("text/plain", "")]
        else:
            parts = self.get_params([], header) if self.get(header) else []
        for i, (k, _) in enumerate(parts):
            if k.lower() == param.lower():
                parts[i] = k, value
                break
        else:
            parts.append((param, value))
        self._write_params(header, parts, requote, replace)

    def del_param(self, param, header="content-type", requote=True):
        if header in self:
            self._write_params(header, [p for p in self.get_params(None, header) if p[0].lower() != param.lower()], requote, False)

    def _write_params(self, header, parts, requote, replace):
        text = "; ".join(_parameter(k, v, requote) for k, v in parts)
        if text != self.get(header):
            if replace:
                self.replace_header(header, text)
            else:
                del self[header]
                self[header] = text

    def set_type(self, type, header="Content-Type", requote=True):
        if type.count("/") != 1:
            raise ValueError
        if header.lower() == "content-type":
            del self["mime-version"]
            self["MIME-Version"] = "1.0"
        parameters = self.get_params([], header)[1:]
        del self[header]
        self[header] = type
        for k, v in parameters:
            self.set_param(k, v, header, requote)

    def get_content_type(self):
        value = self.get("content-type")
        if value is None:
            return self.get_default_type()
        kind = value.partition(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().split("/")[1]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def _plain_param(self, name, failobj, header="content-type"):
        value = self.get_param(name, failobj, header)
        return value[2] if isinstance(value, tuple) else value

    def get_filename(self, failobj=None):
        value = self._plain_param("filename", None, "content-disposition")
        return self._plain_param("name", failobj) if value is None else value.strip()

    def get_boundary(self, failobj=None):
        value = self._plain_param("boundary", None)
        return failobj if value is None else value.rstrip()

    def set_boundary(self, boundary):
        if "content-type" not in self:
            from email.errors import HeaderParseError
            raise HeaderParseError("No Content-Type header found")
        self.set_param("boundary", boundary, replace=True)

    def get_content_charset(self, failobj=None):
        value = self._plain_param("charset", None)
        return failobj if value is None else value.lower()

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        value = self.get("content-disposition")
        return None if value is None else value.partition(";")[0].strip().lower()

    # The body.

    def is_multipart(self):
        return isinstance(self._payload, list)

    def attach(self, payload):
        if self._payload is None:
            self._payload = [payload]
        elif self.is_multipart():
            self._payload.append(payload)
        else:
            raise TypeError("Attach is not valid on a message with a non-multipart payload")

    def get_payload(self, i=None, decode=False):
        body = self._payload
        if self.is_multipart():
            return None if decode else body if i is None else body[i]
        if i is not None and not isinstance(body, list):
            raise TypeError(f"Expected list, got {type(body)}")
        if not decode or not isinstance(body, str):
            return body
        try:
            octets = body.encode("ascii", "surrogateescape")
        except UnicodeEncodeError:
            octets = body.encode("raw-unicode-escape")
        way = str(self.get("content-transfer-encoding", "")).lower()
        if way == "base64":
            import binascii
            try:
                return binascii.a2b_base64(octets)
            except binascii.Error:
                return octets
        if way == "quoted-printable":
            from re import sub
            return sub(rb"=([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), sub(rb"[ \t]*=[ \t]*\r?\n", b"", octets))
        return octets

    def set_payload(self, payload, charset=None):
        self._payload = payload.decode("ascii", "surrogateescape") if isinstance(payload, bytes) else payload
        if charset is not None:
            self.set_param("charset", str(charset))

    def get_charset(self):
        return self._charset

    def walk(self):
        yield self
        if self.is_multipart():
            for part in self._payload:
                yield from part.walk()

    # The whole.

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        body = self._payload
        if self.is_multipart():
            boundary = self.get_boundary()
            if boundary is None:
                from random import randrange
                boundary = f"==============={randrange(2**63 - 1):019}=="
                self.set_param("boundary", boundary)
            lines = [] if self.preamble is None else [self.preamble]
            for part in body:
                lines += ["--" + boundary, part.as_string()]
            body = "\n".join([*lines, f"--{boundary}--\n"]) + (self.epilogue or "")
        head = f"{self._unixfrom or 'From nobody'}\n" if unixfrom else ""
        head += "".join(f"{k}: {v}\n" for k, v in self._headers)
        return head + "\n" + ("" if body is None else "\n".join(body.splitlines()) + "\n" * body.endswith("\n"))

    __str__ = as_string

    def as_bytes(self, unixfrom=False, policy=None):
        return self.as_string(unixfrom).encode("ascii", "surrogateescape")

    def __bytes__(self):
        return self.as_bytes()

"""Writing JSON."""

from json import JSONEncoder, dumps


def _text(s, plain):
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    return dumps(str(s), ensure_ascii=plain)


def encode_basestring(s, /):
    return _text(s, False)


def encode_basestring_ascii(s, /):
    return _text(s, True)


c_encode_basestring = py_encode_basestring = encode_basestring
c_encode_basestring_ascii = py_encode_basestring_ascii = encode_basestring_ascii

"""Reading JSON."""

from json import JSONDecodeError, JSONDecoder


def scanstring(s, end, strict=True, /):
    """The string whose opening quote stands before s[end], and where it ends."""
    import sys
    if end > sys.maxsize:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    if not 0 <= end <= len(s):
        raise ValueError("end is out of bounds")
    return JSONDecoder(strict=strict).raw_decode(s if s[end - 1:end] == '"' else s[:max(end - 1, 0)] + '"' + s[end:], max(end - 1, 0))


c_scanstring = py_scanstring = scanstring

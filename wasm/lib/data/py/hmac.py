"""Keyed digests."""

from _lib import builtins as _builtins
import hashlib as _hashlib

digest_size = None


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if isinstance(digestmod, str):
            make = lambda data=b"": _hashlib.new(digestmod, data)
        elif callable(digestmod):
            make = digestmod
        else:
            make = lambda data=b"": digestmod.new(data)
        self._outer, self._inner = make(), make()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, "block_size", None)
        if self.block_size is None or self.block_size < 16:
            import warnings
            warnings.warn(f"No block_size attribute on given digest object; Assuming {self.blocksize}." if self.block_size is None else
                          f"block_size of {self.block_size} seems too small; using our default of {self.blocksize}.", RuntimeWarning, 2)
            self.block_size = self.blocksize
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(bytes(b ^ 0x5C for b in key))
        self._inner.update(bytes(b ^ 0x36 for b in key))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        made = object.__new__(type(self))
        made._outer, made._inner = self._outer.copy(), self._inner.copy()
        made.digest_size, made.block_size = self.digest_size, self.block_size
        return made

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
    elif isinstance(a, (bytes, bytearray)) and isinstance(b, (bytes, bytearray)):
        pass
    elif isinstance(a, (bytes, bytearray)) or isinstance(b, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(b if isinstance(a, (bytes, bytearray)) else a).__name__}'")
    else:
        raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'")
    return a == b


_builtins(globals(), "_operator", "compare_digest")

"""Digests."""

from _lib import builtins as _builtins
import _hashlib

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)
__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac", "file_digest", "scrypt")


def _maker(name):
    def make(string=b"", *, usedforsecurity=True):
        return _hashlib.new(name, string)
    make.__name__ = make.__qualname__ = f"openssl_{name}"
    make.__module__ = "_hashlib"
    return make


md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256 = map(_maker, (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"))


def blake2b(data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
    return _hashlib.blake2(0, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node)


def blake2s(data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
    return _hashlib.blake2(1, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node)


blake2b.SALT_SIZE = blake2b.PERSON_SIZE = 16
blake2s.SALT_SIZE = blake2s.PERSON_SIZE = 8
blake2b.MAX_KEY_SIZE = blake2b.MAX_DIGEST_SIZE = 64
blake2s.MAX_KEY_SIZE = blake2s.MAX_DIGEST_SIZE = 32


def new(name, data=b"", *, usedforsecurity=True):
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    made = globals().get(name.lower().replace("-", "_")) if name.lower().replace("-", "_") in algorithms_guaranteed else None
    if made is None:
        raise ValueError(f"unsupported hash type {name}")
    return made(data)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not hasattr(fileobj, "read"):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while piece := fileobj.read(_bufsize):
        made.update(piece)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    size = new(hash_name).digest_size
    _at_least_one(iterations, "iteration value")
    if dklen is None:
        dklen = size
    _at_least_one(dklen, "key length")
    return _hashlib.pbkdf2(hash_name.lower().replace("-", "_"), password, salt, iterations, dklen)


def _at_least_one(number, what):
    if number.__index__() < 1:
        raise ValueError(f"{what} must be greater than 0.")


_MAX = 2**31 - 1


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    if salt is None:
        raise TypeError("salt is required")
    for name, value in ("n", n), ("r", r), ("p", p):
        if value is None:
            raise TypeError(f"{name} is required and must be an unsigned int")
        if not isinstance(value, int):
            raise TypeError(f"scrypt() argument {name!r} must be int, not {type(value).__name__}")
    if n < 2 or n & n - 1:
        raise ValueError("n must be a power of 2.")
    if not 0 <= maxmem <= _MAX:
        raise ValueError(f"maxmem must be positive and smaller than {_MAX}")
    if not 1 <= dklen <= _MAX:
        raise ValueError(f"dklen must be greater than 0 and smaller than {_MAX}")
    if r < 1 or p < 1 or p * r >= 2**30:
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    if 128 * r * (n + 2 + p) > (maxmem or 2**25):
        raise ValueError("[digital envelope routines] memory limit exceeded")
    return _hashlib.scrypt(password, salt, n, r, p, dklen)


_builtins(globals(), "_hashlib", "md5 sha1 sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256 pbkdf2_hmac scrypt")

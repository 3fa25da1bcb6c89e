"""Digests."""

import _hashlib

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)
__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac", "file_digest")


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
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
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
    import hmac
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    start = hmac.new(password, None, hash_name)
    dklen = start.digest_size if dklen is None else dklen
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    out = b""
    block = 0
    while len(out) < dklen:
        block += 1
        one = start.copy()
        one.update(salt + block.to_bytes(4))
        u = one.digest()
        total = int.from_bytes(u)
        for _ in range(iterations - 1):
            one = start.copy()
            one.update(u)
            u = one.digest()
            total ^= int.from_bytes(u)
        out += total.to_bytes(start.digest_size)
    return out[:dklen]

"""Packed bytes that refer to a dictionary both sides know, windows that are too large, and streams that are over."""
import copy
import hashlib
import hmac
import random
import warnings
import zlib

words = b"the quick brown fox jumps over the lazy dog; pack my box with five dozen liquor jugs. "
text = b"my lazy dog jumps over the box; the quick fox packs five dozen jugs. " * 3
rng = random.Random(5)
large = bytes(rng.choice(b"abcdefgh ") for _ in range(50_000))
for level in 0, 1, 3, 4, 6, 9:
    for dictionary in words, b"", b"x", b"ab", b"abc", words * 3, large:
        for data in text, b"", large[-3000:] + text:
            for wbits in 15, -15:
                packer = zlib.compressobj(level, wbits=wbits, zdict=dictionary)
                packed = packer.compress(data[:40]) + packer.compress(data[40:]) + packer.flush()
                unpacker = zlib.decompressobj(wbits, zdict=dictionary)
                print(level, len(dictionary), wbits, len(packed), zlib.crc32(packed), unpacker.decompress(packed) + unpacker.flush() == data)
packed = zlib.compressobj(zdict=bytearray(words))
packed = packed.compress(text) + packed.flush()
for what in (lambda: zlib.decompress(packed), lambda: zlib.decompressobj().decompress(packed), lambda: zlib.decompressobj(zdict=b"other").decompress(packed),
             lambda: zlib.compressobj(zdict="text"), lambda: zlib.decompressobj(zdict="text"), lambda: zlib.compressobj(wbits=31, zdict=words),
             lambda: zlib.decompress(zlib.compress(text), 14), lambda: zlib.decompressobj(wbits=9).decompress(zlib.compress(text)),
             lambda: zlib.decompress(zlib.compress(text), 0) == text):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)
unpacker = zlib.decompressobj(zdict=words)
print(b"".join(unpacker.decompress(packed[i:i + 1]) for i in range(len(packed))) == text, unpacker.eof)
half = zlib.decompressobj(zdict=words)
start = half.decompress(packed[:20])
print(copy.copy(half).decompress(packed[20:]) == half.decompress(packed[20:]) == text[len(start):])
half.flush()
for copied in half.copy, lambda: copy.deepcopy(half):
    try:
        copied()
    except ValueError as e:
        print(e)


class Odd:
    """A digest that does not say how large its blocks are."""

    def __init__(self, data=b""):
        self.inner = hashlib.sha256(data)
        self.digest_size = self.inner.digest_size

    def update(self, data): self.inner.update(data)
    def digest(self): return self.inner.digest()

    def copy(self):
        made = Odd()
        made.inner = self.inner.copy()
        return made


for size in None, 1, 16:
    if size:
        Odd.block_size = size
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        print(hmac.new(b"key", b"message", Odd).digest()[:8], [str(w.message) for w in said])

# What a slice of a bytearray takes: bytes and iterables of them, but nothing that counts as a number, and no text.
class AsFloat:
    def __float__(self):
        return 1.0


class AsComplex:
    def __complex__(self):
        return 1j


class MyComplex(complex):
    pass


for given in 1j, MyComplex(2), 1.5, True, AsFloat(), AsComplex(), None, "ab", [1], b"q", (300,), ["a"], [2.0]:
    for where in slice(4, 6, 2), slice(4, 6), slice(None):
        b = bytearray(b"0123456789")
        try:
            b[where] = given
            print(b)
        except Exception as e:
            print(type(e).__name__, e)

"""Subclasses of the numeric types, and the methods by which other objects take part in arithmetic."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Meters(int):
    def __repr__(self):
        return f"Meters({int(self)})"


class Named(float):
    def __new__(cls, x, name):
        self = super().__new__(cls, x)
        self.name = name
        return self


class Money(int):
    def __add__(self, other):
        return Money(int(self) + int(other))

    __radd__ = __add__

    def __str__(self):
        return f"${int(self)}"


m = Meters(5)
show(lambda: (m, m + 1, type(m + 1).__name__, -m, +m, m * 2, abs(m), m == 5, hash(m) == hash(5)))
show(lambda: (str(m), f"{m}", f"{m:d}", "%d" % m, "%s" % m, int(m), float(m), bool(Meters(0)), m.real, m.bit_length()))
show(lambda: ([0, 1, 2, 3, 4, "five"][m], range(m), m < 6, 6 > m, m // 2, divmod(m, 2), m ** 2, m & 4, m << 1))
show(lambda: (Meters("12"), Meters("ff", 16), Meters.from_bytes(b"\x01\x00"), isinstance(m, int), type(m) is int))
m.unit = "m"
show(lambda: (m.unit, m.__dict__))
n = Named(1.5, "half")
show(lambda: (n, n.name, n + 1, type(n + 1).__name__, n * n, round(n), n.is_integer(), str(n), f"{n:.2f}", n > 1, n.hex()))
show(lambda: Named(1.5))
c = Money(5)
show(lambda: (c + 1, type(c + 1).__name__, 1 + c, sum([c, c, c]), str(c), f"{c}", f"{c:>5}", "%s" % c, repr(c)))
show(lambda: {m: "a"}[5])
show(lambda: bool.__new__(bool, 1))
show(lambda: type("B", (bool,), {}))


class Vec:
    def __init__(self, *x):
        self.x = x

    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)

    def __rtruediv__(self, other):
        return ("rtruediv", other)

    def __rpow__(self, other):
        return ("rpow", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __eq__(self, other):
        return ("eq", other)

    def __gt__(self, other):
        return ("gt", other)


v = Vec()
show(lambda: (1 + v, 1.5 * v, 2**70 / v, 1j ** v, divmod(3, v), True + v))
show(lambda: ("a" + v, "a" * v, b"a" + v, [1] * v, (1,) + v))
show(lambda: (1 == v, 1.5 == v, "a" == v, 1 < v, 1.5 < v))
show(lambda: 1 - v)
show(lambda: 1 % v)


class Conv:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 3

    def __complex__(self):
        return 1 + 2j

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return 9

    def __bool__(self):
        return False


k = Conv()
show(lambda: (int(k), float(k), complex(k), round(k), round(k, 2), bool(k), [10, 20, 30, 40][k], "abcdef"[k], bytes(k)))
show(lambda: ("ab" * k, range(k), hex(k), bin(k), chr(k), "%d" % k, "%x" % k, "%.1f" % k, 1 << k.__index__(), b"%c" % k))
show(lambda: 1 + k)


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __bool__(self):
        return 1


b = Bad()
for f in (lambda: int(b), lambda: float(b), lambda: [1][b], lambda: bool(b), lambda: "a" * b, lambda: round(1.5, b)):
    show(f)

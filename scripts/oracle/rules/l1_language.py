"""The language: closures, classes, generators, unpacking, comprehensions, f-strings."""


def make_counter(start=0, *, step=1):
    count = start

    def advance(*args, **kwargs):
        nonlocal count
        count += step
        return count, args, kwargs
    return advance


advance = make_counter(10, step=5)
print(advance(), advance(1, 2, x=3))


class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    @property
    def corners(self):
        return self.sides

    @classmethod
    def make(cls, *names):
        return [cls(name) for name in names]

    @staticmethod
    def unit():
        return "cm"


class Square(Shape):
    sides = 4

    def __init__(self, name, size):
        super().__init__(name)
        self.size = size

    def __eq__(self, other):
        return isinstance(other, Square) and self.size == other.size

    def __lt__(self, other):
        return self.size < other.size

    def __hash__(self):
        return hash(self.size)


squares = [Square("b", 3), Square("a", 2), Square("c", 2)]
print(sorted(squares), squares[1] == squares[2], len(set(squares)), squares[0].corners, Shape.make("x", "y"), Shape.unit())


def numbers():
    received = yield 1
    print("received", received)
    yield from (2, 3)
    return "end"


generator = numbers()
print(next(generator), generator.send("hello"), next(generator))
try:
    next(generator)
except StopIteration as stop:
    print(stop.value)

first, *middle, last = range(6)
print(first, middle, last, {n: n * n for n in middle}, {c for c in "aab"} == {"a", "b"})
print([(x, y) for x in range(3) for y in range(x) if (x + y) % 2])
pi, big = 3.14159, 12345678901234567890
print(f"{pi:.2f} {pi:8.3f}| {big:,} {255:#x} {42:05d} {'left':<8}|{'right':>8}|{'mid':^9}| {0.256:.1%} {pi=:.1f}")
print(big ** 2, -7 // 2, -7 % 3, 7 / 2, 1e300 * 1e10, 0.1 + 0.2, round(2.5), divmod(17, 5), 2 ** -1)
text = "playground"
print(text[::-1], text[2:5], text[-3:], text.upper().replace("O", "0"), ",".join(text[:3]), "lay" in text)
data = {"a": 1} | {"b": 2}
data.setdefault("c", []).append(3)
print(data, list(data.items()), data.get("z", "none"), b"bytes"[1], bytes([104, 105]))
total = sum(n for n in range(10) if n % 2) if (limit := 10) > 5 else 0
print(total, limit, any([0, "", 1]), all([]), max("b", "a", key=ord), min(3, 1, 2), list(zip("ab", (1, 2))), list(enumerate("x", 5)))

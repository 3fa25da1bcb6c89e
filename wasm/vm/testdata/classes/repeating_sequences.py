class Both:
    def __index__(self): return 2
    def __rmul__(self, other): return "rmul", other
    def __mul__(self, other): return "mul", other
class Index:
    def __index__(self): return 2
for x in "ab", b"ab", bytearray(b"ab"), [1], (1,):
    print(x * Both(), Both() * x, x * Index())
    try:
        print(Index() * x)
    except TypeError as e:
        print(e)
class R:
    def __radd__(self, other): return "radd", other
    def __rmul__(self, other): return "rmul", other
for x in [1], bytearray(b"a"), "a", (1,):
    y = x
    y += R()
    print(x, y)
    y = x
    y *= R()
    print(x, y)
class N:
    def __init__(self): pass
    def __add__(self, other): return "add"
    def __index__(self): return 1
for x in b"ab", [1], "a":
    n = N()
    try:
        n *= x
        print(n)
    except TypeError as e:
        print(e)
    print(N() * x)
# Of a class that declines, or has no operator at all, the number counts: a sequence repeats itself when both have had their say.
def mul(x, y): return x * y
def imul(x, y): x *= y; return x
def made(name, base, **own): return type(name, (base,), own)
def decline(self, other): return NotImplemented
def accept(self, other): return "accepted"
class NoRepeating(tuple):
    def __mul__(self, other): return NotImplemented
for base in object, Index, int:
    for own in {}, {"__rmul__": decline}, {"__mul__": decline}, {"__rmul__": accept}, {"__rmul__": decline, "__mul__": accept}, {"__imul__": decline}:
        n = made("N" + base.__name__, base, **own)
        n = n(2) if base is int else n()
        for seq in [1], (1,), "a", b"a", bytearray(b"a"), made("L", list)([1]), range(2), {}, 2.5:
            row = []
            for op in mul, imul:
                for x, y in (seq, n), (n, seq):
                    if op is imul and isinstance(x, (list, bytearray)): x = x[:]
                    try: row.append(op(x, y))
                    except TypeError as e: row.append(e)
            print(type(seq).__name__, *own, *row, sep="; ")
for other in Index(), 2, 2.5:
    try: print(NoRepeating("a") * other)
    except TypeError as e: print(e)

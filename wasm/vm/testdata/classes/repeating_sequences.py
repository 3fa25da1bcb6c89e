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

# A class body is a scope of its own that methods do not see; a comprehension is none for its first iterable.
x = "global"
class A:
    x = "class"
    seen = x
    pairs = [(i, x) for i in range(2)]
    def method(self):
        return x
    firsts = [c for c in x]
print(A.seen, A.pairs, A().method(), A.firsts)
def f():
    x = "local"
    class B:
        y = x
        def g(self): return x
    return B.y, B().g(), [x for x in range(2)], x
print(f())
print([(y := i, y) for i in range(2)], y)
def g():
    if (n := len("abc")) > 2:
        return n
print(g())

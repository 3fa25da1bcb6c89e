"""In which order a function names the variables that it shares with others, and those that it takes from outside."""
def outer(z, m):
    b = 1; a = 2
    def inner():
        return z, b, a, m
    def other():
        nonlocal b
        z
        b = a
    def k():
        def deep():
            return m, a
        return z
    print(inner.__code__.co_freevars, other.__code__.co_freevars, [c.cell_contents for c in inner.__closure__], k.__code__.co_freevars)
outer(5, 6)
print(outer.__code__.co_cellvars, outer.__code__.co_varnames, outer.__code__.co_nlocals)
class A:
    def f(self, zeta, alpha):
        def g(): return super().x, zeta, alpha, __class__, self
        return g
print(A.f.__code__.co_freevars, A.f.__code__.co_cellvars, A().f(1, 2).__code__.co_freevars)
def gen(y, x): return (x + y + q for q in range(y) if x)
print(gen.__code__.co_cellvars, gen(1,2).gi_code.co_freevars)
class B[T, A]:
    def f(self, a: T, b: A): return T, A
print(B.f.__code__.co_freevars)
def comp(xs, w, c): return [lambda: (x, w, c, y) for x in xs for y in xs]
print(comp.__code__.co_cellvars, comp([1],2,3)[0].__code__.co_freevars, comp.__code__.co_varnames)
import inspect
print(inspect.getclosurevars(comp([1],2,3)[0]).nonlocals)

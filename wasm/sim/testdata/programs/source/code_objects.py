# What a code object shows of its text, what replace() makes of it, and that equal constants of one text are one object.
import copy
import traceback
import types


def f(a, b=1): return a + b


def empty(): pass


def documented():
    "doc"
    return 1


def counts(x):
    x += 1
    return x


def says(x):
    print("hello", x, sep="")
    return x.a.b[0]


def tries(x):
    try:
        return 1 / x
    except ZeroDivisionError:
        return "z"
    finally:
        print("done")


def many(): return "a" "b", b"x", ..., True, 1j, 1 + 2 * 3, (1, 2) + (3,)


def loops(): return [i * 2 for i in range(10)]


def inner(a): return [x for x in a], {y: z for y, z in a}, {w for w in a}, [lambda: q for q in a]


async def waits(): await waits()


for fn in f, empty, documented, counts, says, tries, many, loops, waits, lambda: None, lambda x: x + 1:
    c = fn.__code__
    print(c.co_name, c.co_consts, c.co_names, c.co_varnames, c.co_nlocals, c.co_flags)
print(inner.__code__.co_varnames, inner.__code__.co_cellvars)
c = compile("a = 1; b = 'x'; print(a + 2)", "f", "exec")
print(c.co_consts, c.co_names)


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


c = f.__code__
d = c.replace(co_name="g", co_filename="other.py", co_firstlineno=77)
print(d.co_name, d.co_filename, d.co_firstlineno, d.co_qualname, d == c, c == c.replace(), hash(c) == hash(c.replace()), d.co_varnames)
f.__code__ = d
t(lambda: f(1))
try:
    f("a")
except TypeError as e:
    for s in traceback.extract_tb(e.__traceback__)[1:]:
        print(s.name, s.lineno, s.filename)
t(lambda: c.replace(1))
t(lambda: c.replace(nope=1))
t(lambda: c.replace(co_name=1))
t(lambda: c.replace(co_firstlineno="x"))


def thousand(): return 1000


thousand.__code__ = thousand.__code__.replace(co_consts=(None, 7))
t(thousand)
t(lambda: types.FunctionType(d, globals())(3, 4))
t(lambda: types.FunctionType(d, globals(), "named", (5,))(3))
t(lambda: copy.replace(c, co_name="zz").co_name)

x = (1, 2); y = (1, 2); z = ((1, 2), 3)
def pair(): return (1, 2)
class C: t = (1, 2)
print(x is y, z[0] is x, pair() is x, C.t is x)

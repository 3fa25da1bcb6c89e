"""Special methods that cannot be called, or give what they must not."""
names = "repr str format hash bool len eq ne lt le gt ge add radd iadd sub rsub mul neg invert index int float complex bytes getitem setitem delitem contains iter next reversed call getattr setattr delattr get set await aiter anext enter exit aenter aexit abs round trunc floor ceil divmod rdivmod pow rpow missing dir instancecheck subclasscheck length_hint matmul and or xor lshift init new del class_getitem set_name init_subclass fspath getattribute sizeof reduce copy deepcopy".split()
import math, operator, copy
async def aw(x): await x
async def af(x):
    async for i in x: pass
async def aw2(x):
    async with x: pass
def drive(c):
    try: c.send(None)
    finally: c.close()
uses = {"repr": "repr(x)", "str": "str(x)", "format": "format(x)", "hash": "hash(x)", "bool": "bool(x)", "len": "len(x), bool(x)", "eq": "x == 1", "ne": "x != 1", "lt": "x < 1", "le": "x <= 1", "gt": "x > 1", "ge": "1 >= x", "add": "x + 1", "radd": "1 + x", "iadd": "operator.iadd(x, 1)", "sub": "x - 1", "rsub": "1 - x", "mul": "x * 2",
 "neg": "-x", "invert": "~x", "index": "[1][x]", "int": "int(x)", "float": "float(x)", "complex": "complex(x)", "bytes": "bytes(x)", "getitem": "x[0]", "setitem": "operator.setitem(x, 0, 1)", "delitem": "operator.delitem(x, 0)", "contains": "1 in x", "iter": "iter(x)", "next": "next(x)", "reversed": "reversed(x)", "call": "x()", "getattr": "x.q",
 "setattr": "setattr(x, 'q', 1)", "delattr": "delattr(x, 'q')", "await": "drive(aw(x))", "aiter": "drive(af(x))", "anext": "anext(x)", "enter": "exec('with x: pass', {'x': x})", "exit": "exec('with x: pass', {'x': x})", "aenter": "drive(aw2(x))", "aexit": "drive(aw2(x))", "abs": "abs(x)", "round": "round(x)", "trunc": "math.trunc(x)", "floor": "math.floor(x)", "ceil": "math.ceil(x)",
 "divmod": "divmod(x, 1)", "rdivmod": "divmod(1, x)", "pow": "x ** 2", "rpow": "2 ** x", "dir": "dir(x)", "length_hint": "operator.length_hint(x)", "matmul": "x @ 1", "and": "x & 1", "or": "x | 1", "xor": "x ^ 1", "lshift": "x << 1", "init": "type(x)()", "new": "type(x)()", "class_getitem": "type(x)[0]", "init_subclass": "type('Z', (type(x),), {})", "getattribute": "x.q", "sizeof": "x.__sizeof__()", "copy": "copy.copy(x)", "deepcopy": "copy.deepcopy(x)", "reduce": "copy.copy(x)"}
for n in names:
    if n not in uses: continue
    for extra in ({}, {"__len__": lambda s: 1}, {"__iter__": lambda s: iter([1])}, {"__getitem__": lambda s, i: 1 // (3 - i) if isinstance(i, int) else i}, {"__enter__": lambda s: 1, "__aenter__": lambda s: s}):
        for value in None, 5, "static":
            d = dict(extra)
            d["__%s__" % n] = value if value != "static" else staticmethod(lambda *a: ("S", len(a)))
            try:
                c = type("C", (), d)
                x = object.__new__(c)
            except Exception as e:
                print(n, value, "class", type(e).__name__, e); continue
            try:
                result = eval(uses[n])
                print(n, value, list(extra), type(result) if isinstance(result, c) or n == "iter" else result)
            except BaseException as e: print(n, value, list(extra), type(e).__name__, e)

"""The variables of frames: f_locals of a function reads and writes them, and a traceback keeps those of the frames that an exception left."""
import collections.abc
import sys
import traceback


def show(*asked):
    for ask in asked:
        try:
            print(ask())
        except Exception as e:
            print(type(e).__name__, e)


def f(a, b=2):
    def shared():
        return a
    p = sys._getframe().f_locals
    names = lambda: sorted(map(str, p))
    show(names, lambda: len(p), lambda: p["zz"], lambda: p.get("zz"), lambda: p.get("b"), lambda: p.pop("a"), lambda: p.clear(),
         lambda: p.setdefault("b", 9), lambda: p.setdefault("n", 9), lambda: p.update(b=7), lambda: p.update({"b": 8}), lambda: b,
         lambda: type(p.copy()), lambda: sorted(p | {"q": 1}), lambda: p == dict(p), lambda: p == sys._getframe().f_back.f_locals,
         lambda: "a" in p, lambda: 1 in p, lambda: p[1], lambda: hash(p), lambda: p.__setitem__(1, 2), lambda: p[1], names,
         lambda: p.__delitem__("a"), lambda: p.__delitem__("mmm"), lambda: isinstance(p, dict), lambda: p.__ior__({"b": 3}) is p,
         lambda: b, lambda: type(p), lambda: type(p)(1), lambda: type(type(p)(sys._getframe())), lambda: p.update(1),
         lambda: p.__or__(1), lambda: p < p)
    p["a"] = "from outside"
    print(a, shared())
    match p:
        case {"b": x}:
            print("matched", x)


f(1)


def late():
    sys._getframe().f_locals["w"] = 1
    try:
        print(w)
    except NameError as e:
        print(e, "w" in locals(), eval("w"))
    sys._getframe().f_locals["value"] = 7
    print(value)
    value = 1
    print([sorted(sys._getframe().f_locals) for z in [1]])
    for i in range(2):
        sys._getframe().f_locals["i"] = 10
        print(i)


late()


def order(a, b, c=3):
    x, y = 1, 2
    def inner():
        return a, y
    return list(locals()), list(sys._getframe().f_locals)


print(order(1, 2))


class N:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"N({self.name})"

    def __del__(self):
        print("del", self.name)


def fails(arg):
    local = N("local")
    captured = arg * 2
    read = lambda: captured
    [1 / (k - 1) for k in range(3) if k or not read]


def handles():
    mine = "before"
    try:
        fails(5)
    except ZeroDivisionError as e:
        caught = e
        mine = "after"
    tb = caught.__traceback__
    print(tb.tb_frame is sys._getframe(), tb.tb_frame.f_locals["mine"], tb.tb_frame.f_code.co_name)
    left = tb.tb_next.tb_frame
    print(left is tb.tb_next.tb_frame, {k: v for k, v in left.f_locals.items() if k != "read"}, left.f_back is sys._getframe())
    return caught


kept = handles()
print([sorted(fr.f_locals) for fr, line in traceback.walk_tb(kept.__traceback__)])
for part in traceback.TracebackException.from_exception(kept, capture_locals=True).stack:
    print(part.name, {k: v for k, v in part.locals.items() if k not in ("read", "tb", "left", "caught")})
del part
kept = None
print("end")


def gen():
    step = 1
    yield step
    step += 1
    raise KeyError(step)


g = gen()
next(g)
g.gi_frame.f_locals["step"] = 40
try:
    next(g)
except KeyError as e:
    print(repr(e), e.__traceback__.tb_next.tb_frame.f_locals)

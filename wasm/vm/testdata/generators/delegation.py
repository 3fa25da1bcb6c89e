# yield from passes values, exceptions and the result through.
def inner():
    try:
        x = yield "a"
        print("inner got", x)
        yield "b"
    except KeyError as e:
        print("inner caught", e)
        yield "c"
    finally:
        print("inner done")
    return "result"
def outer():
    r = yield from inner()
    print("outer has", r)
    yield from [1, 2]
    yield from "xy"
o = outer()
print(next(o), o.send(5), next(o), next(o), next(o), next(o))
o = outer()
print(next(o), o.throw(KeyError("k")), next(o))
o = outer()
next(o)
o.close()
def stop():
    raise StopIteration("inside")
    yield
try:
    list(stop())
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))

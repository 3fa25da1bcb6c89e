# Groups: except* takes what it knows, the rest goes on.
def leaves(g): return [repr(x) for x in g.exceptions]
g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)]), KeyError(4)])
print(g, repr(g))
match, rest = g.split(ValueError)
print(repr(match), repr(rest), g.subgroup(lambda e: isinstance(e, KeyError)), g.subgroup(OSError))
try:
    try:
        raise g
    except* ValueError as v:
        print("values", leaves(v), v.message)
    except* (KeyError, OSError) as k:
        print("keys", leaves(k))
        raise RuntimeError("from handler")
except ExceptionGroup as out:
    print(repr(out))
try:
    raise ValueError("bare")
except* ValueError as v:
    print(repr(v))
class MyGroup(ExceptionGroup):
    def derive(self, excs): return MyGroup("derived " + self.message, excs)
print(repr(MyGroup("m", [ValueError(), TypeError()]).subgroup(TypeError)))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)

"""Functions and cells made from their parts with the types module."""
import types


def adder(n):
    def add(x, y=1):
        return x + y + n
    return add


original = adder(10)
copy = types.FunctionType(original.__code__, globals(), "copy", (5,), (types.CellType(100),))
print(copy(1), copy.__name__, copy.__defaults__, copy.__closure__[0].cell_contents)
copy.__closure__[0].cell_contents = 200
print(copy(1), copy(1, 1), original(1))
for bad in (lambda: types.FunctionType(1, {}), lambda: types.FunctionType(original.__code__, 1), lambda: types.FunctionType(original.__code__, {}),
            lambda: types.FunctionType(original.__code__, {}, closure=()), lambda: types.FunctionType((lambda: 1).__code__, {}, 5),
            lambda: types.CellType(1, 2), lambda: types.CellType().cell_contents, lambda: types.FunctionType(original.__code__, {}, None, None, (1,))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(original.__code__.co_names, adder.__code__.co_cellvars, original.__code__.co_freevars, (lambda: print(len([])) or math.pi).__code__.co_names)

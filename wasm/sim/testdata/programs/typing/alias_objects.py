"""Aliases and type parameters as objects: subscripts, copies, pickles, weak references; and the builtins of a function."""
import builtins
import copy
import pickle
import weakref

type Plain = int
type Listed[T] = list[T]


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def keep[T, *Ts, **P](x: T) -> T:
    return x


show(lambda: Plain[int])
show(lambda: Listed[int])
show(lambda: type("Sub", (type(Plain),), {}))
show(lambda: pickle.loads(pickle.dumps(Plain)) is Plain)
show(lambda: copy.copy(Plain) is Plain)
show(lambda: copy.deepcopy(Listed) is Listed)
for parameter in keep.__type_params__:
    show(lambda: weakref.ref(parameter)() is parameter)
show(lambda: keep.__builtins__ is vars(builtins))
show(lambda: eval("lambda: 1", {"__builtins__": {"answer": 42}}).__builtins__)

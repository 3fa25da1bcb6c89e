"""What __getstate__ may say, and what a copy and a pickle make of it."""
import copy, pickle
class Plain:
    def __init__(self, *a): self.a = a
    def __getstate__(self): return state
class Slotted:
    __slots__ = ("a",)
    def __getstate__(self): return state
for state in (1, "a", [1], [1, 2], (1, 2), ({}, [0]), ({"a": 1}, [0]), (None, {"a": 3}), (1, 2, 3), (None, None), ({}, {}), {"a": 2}, [], (), 0, None, False,
              ([], {}), (1, {"a": 5}), ("a", {"a": 1}), {1: 2}, ([("b", 2)], None), (None, 0)):
    for make in Plain, Slotted:
        for again in copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x)), lambda x: pickle.loads(pickle.dumps(x, 0)):
            try:
                x = again(make())
                print(state, make.__name__, getattr(x, "a", "no a"), sorted(map(str, getattr(x, "__dict__", {}))))
            except Exception as e:
                print(state, make.__name__, type(e).__name__, e)
import types
namespace = types.SimpleNamespace(**{"": 1, "a b": 2, "z": 3})
namespace.__dict__[4] = namespace
print(namespace)
# An exception that has had an attribute, or was asked for its __dict__, has a dict, if an empty one.
for make in ValueError, OSError, StopIteration, ImportError, AttributeError, NameError, type("Own", (Exception,), {"__slots__": ("z",)}):
    shown = []
    e = make(); shown.append(repr(e.__reduce__()[2:]))
    e.q = 1; shown.append(repr(e.__reduce__()[2:]))
    del e.q; shown.append(repr(e.__reduce__()[2:]))
    e = make(); e.add_note("n"); shown.append(repr(e.__reduce__()[2:]))
    e = make(); vars(e); shown.append(repr(e.__reduce__()[2:]))
    print(make.__name__, *shown)
import heapq
for n in 0, -1, 1, 2:
    try: print(heapq.nsmallest(n, 5))
    except TypeError as e: print(e)

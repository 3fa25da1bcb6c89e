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

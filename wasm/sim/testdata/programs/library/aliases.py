# What an alias of a class passes on to the class, and what is its own.
import copy
import pickle
import types


class Copied(list):
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"


print(copy.copy(Copied[int]), copy.deepcopy(Copied[int]), copy.copy(Copied()), copy.deepcopy(Copied()))
print(pickle.loads(pickle.dumps(dict[str, list[int]])), list[int].__name__, list[int]([1, 2]), dict[str, int].fromkeys("ab"))
try:
    list[int].__bases__
except AttributeError as error:
    print(error)
print(list[int] | list[int], list[int] | list[str] | list[int], types.GenericAlias(list, int).__args__)

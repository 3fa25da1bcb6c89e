# Subclasses of array keep their attributes in a pickle, and linecache notices that a file is another now.
import array
import contextlib
import datetime
import linecache
import os
import pickle
import warnings


class A(array.array):
    def __new__(cls, typecode, *, tag=None): return array.array.__new__(cls, typecode)
    def __init__(self, typecode, *, tag=None): self.tag = tag
a = A("i", tag=3); print(a.tag, a); b = pickle.loads(pickle.dumps(a)); print(b.tag)
class A2(array.array):
    def __init__(self, typecode, newarg=None): array.array.__init__(self)
print(A2("b", newarg=1))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    try: datetime.datetime.strptime("02-28", "%m-%d")
    except ValueError: pass
    print([str(x.message)[:60] for x in w])
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1/0)
        raise KeyError("a")
except ZeroDivisionError as e: print(repr(e.__context__))

with open("lines.txt", "w") as file:
    file.write("one\ntwo")
print(linecache.getlines("lines.txt"), linecache.getline("lines.txt", 2))
with open("lines.txt", "w") as file:
    file.write("three\n")
linecache.checkcache("lines.txt")
print(linecache.getlines("lines.txt"))
os.remove("lines.txt")
linecache.checkcache()
print(linecache.getlines("lines.txt"), "lines.txt" in linecache.cache)

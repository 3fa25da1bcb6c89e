"""A program may replace builtins.__import__: import statements call it."""
import builtins

original = builtins.__import__


def tell(name, globals=None, locals=None, fromlist=(), level=0):
    print("importing", name, fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = tell
import math
from math import ceil as up, sqrt
builtins.__import__ = original
import bisect
print(math.floor(2.5), up, sqrt)

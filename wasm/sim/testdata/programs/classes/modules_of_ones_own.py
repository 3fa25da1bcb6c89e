# Classes of modules: what ModuleType's __new__ and __init__ take, and what a module says that it is.
import copy
import sys
import types


class Lazy(types.ModuleType):
    """Makes what it is asked for."""

    def __init__(self, name, extra=1):
        super(Lazy, self).__init__(name, "docs")
        self.extra = extra

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "lazy " + name


class Plain(types.ModuleType):
    @property
    def answer(self):
        return 42


class Unfinished(types.ModuleType):
    def __new__(cls, *args):
        return super().__new__(cls, "anything", *args)

    def __init__(self, *args):
        print("init", args)


lazy = Lazy("lazy", extra=5)
print(lazy, lazy.__name__, lazy.__doc__, Lazy.__doc__, lazy.extra, lazy.other, vars(lazy))
sys.modules["lazy"] = lazy
import lazy as again
from lazy import thing
print(again is lazy, thing)
plain = Plain("plain", doc="q")
print(plain, plain.answer, dir(plain))
plain.__init__("new")
print(plain, vars(plain))
unfinished = Unfinished(1, 2)
print(unfinished, vars(unfinished))
try:
    unfinished.__name__
except AttributeError as e:
    print(e)
for wrong in (), (5,), ("a", 1, 2):
    try:
        types.ModuleType(*wrong)
    except TypeError as e:
        print(e)
try:
    Plain("a", foo=1)
except TypeError as e:
    print(e)
m = types.ModuleType("a'b")
print(m)
for name, value in ("__name__", "other"), ("__file__", "f.py"), ("__loader__", 5):
    setattr(m, name, value)
    print(m)
for name in "__file__", "__name__":
    delattr(m, name)
    print(m)
print(type(sys)("new", "doc").__doc__, isinstance(sys, types.ModuleType))

# __del__ may be any descriptor: what it gives is called, and named when it fails.
import functools


class Named:
    def __call__(self, *args): 1 / 0
    def __repr__(self): return "<Named>"


class Static:
    @staticmethod
    def __del__(): raise ValueError("static")


class Class:
    @classmethod
    def __del__(cls): raise ValueError(cls.__name__)


class Printed:
    __del__ = print


class Called:
    __del__ = Named()


class Asked:
    __del__ = property(lambda self: 1 / 0)


class Given:
    __del__ = property(lambda self: lambda: print("given"))


class Partly:
    __del__ = functools.partial(print, "partly")


class No:
    __del__ = None


import sys
sys.unraisablehook = lambda args: print(type(args.exc_value).__name__, args.exc_value, "|", str(args.object).split(" at ")[0])
for c in Static, Class, Printed, Called, Asked, Given, Partly, No:
    print(c.__name__)
    c()

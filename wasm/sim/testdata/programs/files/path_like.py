# os.PathLike is an abstract class: what has __fspath__ is one, others can be registered, and what derives from it must have it.
import os, abc
class P(os.PathLike): pass
try: P()
except TypeError as e: print(e)
class Q:
    def __fspath__(self): return "q"
class R: pass
print(isinstance(Q(), os.PathLike), issubclass(R, os.PathLike), isinstance("x", os.PathLike))
os.PathLike.register(R)
print(issubclass(R, os.PathLike), isinstance(R(), os.PathLike))
class S(os.PathLike):
    def __fspath__(self): return super().__fspath__()
try: S().__fspath__()
except NotImplementedError as e: print(repr(e))
class T(P):
    def __fspath__(self): return "t"
print(os.fspath(T()), issubclass(T, P), issubclass(Q, P), os.PathLike[str])
class N:
    __fspath__ = None
print(issubclass(N, os.PathLike))
import pathlib
print(issubclass(pathlib.Path, os.PathLike), isinstance(pathlib.PurePath("x"), os.PathLike), os.PathLike in pathlib.Path.__mro__)

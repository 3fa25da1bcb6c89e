"""Aliases of types and methods of built-in types in pickles and copies, what __reduce__ may return, and statements that are alone."""
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in ('def f(): pass','def f(): pass\n','def f(): pass\n\n','def f():\n pass','def f():\n pass\n','def f():\n pass\n\n','if 1: x','if 1: x\n','1','1;2','1\n2','class A: pass\n','@d\ndef f(): pass\n','','\n','# c','x=1 # c\n','for i in x: break\nelse: continue\n', 'with a: b','try: a\nfinally: b','match x:\n case 1: pass','while 1: x','if 1:\n  x\n# c','def f(): pass # c'):
    t(lambda: (s, compile(s,'f','single') is not None))
t(lambda: int(1,2,3))
class I(int): pass
t(lambda: I(1,2,3))
t(lambda: I.__new__(I,1,2,3))
t(lambda: float.__new__(float,1,2,3))
t(lambda: float(1,2,3))
t(lambda: str(1,2,3,4))
t(lambda: bytes.__new__(bytes,1,2,3,4))
t(lambda: complex.__new__(complex,1,2,3,4))
t(lambda: tuple.__new__(tuple,1,2,3,4))
t(lambda: frozenset.__new__(frozenset,1,2,3,4))
t(lambda: bool.__new__(bool,1,2,3,4))
import pickle, copyreg
t(lambda: pickle.loads(pickle.dumps(int.__add__)))
t(lambda: pickle.loads(pickle.dumps(str.join)))
t(lambda: pickle.loads(pickle.dumps(object.__init__)))
t(lambda: pickle.loads(pickle.dumps(type.mro)))
t(lambda: pickle.loads(pickle.dumps(property(len))))
t(lambda: pickle.loads(pickle.dumps(list[int])))
t(lambda: pickle.loads(pickle.dumps(int | str)))
t(lambda: pickle.loads(pickle.dumps(list[int] | None)))
import typing, collections
t(lambda: pickle.loads(pickle.dumps(typing.List[int])))
t(lambda: pickle.loads(pickle.dumps(typing.Optional[int])))
t(lambda: pickle.loads(pickle.dumps(typing.Callable[[int],str])))
t(lambda: pickle.loads(pickle.dumps(collections.abc.Callable[[int],str])))
t(lambda: pickle.loads(pickle.dumps(typing.Literal[1])))
t(lambda: pickle.loads(pickle.dumps(typing.Any)))
t(lambda: pickle.loads(pickle.dumps(typing.Union)))
t(lambda: pickle.loads(pickle.dumps(tuple[int,...])))
t(lambda: pickle.loads(pickle.dumps(dict[str,list[int]])))
T = typing.TypeVar('T')
t(lambda: pickle.loads(pickle.dumps(T)))
class G(typing.Generic[T]): pass
t(lambda: pickle.loads(pickle.dumps(G[int])))
t(lambda: pickle.loads(pickle.dumps(list[T])))
t(lambda: pickle.loads(pickle.dumps(typing.Annotated[int,'x'])))
t(lambda: pickle.loads(pickle.dumps(typing.ClassVar[int])))
import copy
for x in (list[int], typing.List[int], int|str, G[int], typing.Optional[int], typing.Annotated[int,1]): t(lambda: (copy.copy(x), copy.deepcopy(x)))
class St:
    def __setstate__(s, x): print('set', x)
    def __reduce__(s): return St, (), 5
class St2:
    def __reduce__(s): return St2, (), self
class St3:
    def __reduce__(s): return St3, (), [1]
t(lambda: pickle.loads(pickle.dumps(St3())))
t(lambda: copy.copy(St3()))
class St4:
    def __reduce__(s): return (St4,)
t(lambda: pickle.loads(pickle.dumps(St4())))
t(lambda: copy.copy(St4()))
class St5:
    def __reduce__(s): return (St5, 1)
t(lambda: pickle.dumps(St5()))
t(lambda: copy.copy(St5()))
class St6:
    def __reduce__(s): return 1
t(lambda: pickle.dumps(St6()))
t(lambda: copy.copy(St6()))
class St7:
    def __reduce__(s): return (1,())
t(lambda: pickle.dumps(St7()))
t(lambda: copy.copy(St7()))

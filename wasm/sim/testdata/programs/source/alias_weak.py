import pickle, weakref, typing
from typing import TypeAliasType, TypeVar, ParamSpec, TypeVarTuple
type A = int
type G[T] = list[T]
print(pickle.loads(pickle.dumps(A)) is A, pickle.loads(pickle.dumps(G)) is G)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: A[int])
t(lambda: TypeAliasType("B", int)[str])
t(lambda: G[int])
def sub():
    class X(TypeAliasType): pass
t(sub)
def sub2():
    class X(A): pass
t(sub2)
t(lambda: TypeAliasType("T"))
t(lambda: TypeAliasType("T", int, type_params=1))
t(lambda: TypeAliasType(1, int))
t(lambda: TypeAliasType("T", int, type_params=[1]))
for c in (TypeVar("T"), ParamSpec("P"), TypeVarTuple("Ts")):
    r = weakref.ref(c)
    print(r() is c, list(weakref.WeakKeyDictionary({c:1}).values()))
    del c
    print(r())
class O:
    def __init__(self, n): self.n=n
    def __repr__(self): return f"O({self.n})"
a,b,c=O(1),O(2),O(3)
ws=weakref.WeakSet([a,b]); 
def sh(s): print(sorted(s,key=lambda o:o.n))
ws.symmetric_difference_update([b,c]); sh(ws)
ws ^= weakref.WeakSet([a]); sh(ws)
ws ^= ws; sh(ws)
ws.update([a]); ws -= ws; sh(ws)
class W(weakref.WeakSet): pass
w=W([a]); w.x=[1]; import copy; d=copy.copy(w); print(type(d).__name__, hasattr(d,'x'))
t(lambda: w.difference(5)); t(lambda: w - 5); t(lambda: w < {a,b}); t(lambda: w.union(5))
t(lambda: w.symmetric_difference(5)); t(lambda: w.issubset(5)); t(lambda: w==[a]); t(lambda: w==W([a])) ; t(lambda:w=={a}); t(lambda: hash(w))

"""What a reducer may return, what is no pickle, what cannot be one."""
import pickle, io, copyreg, sys
class A:
    def __reduce__(self): return self.r
def t(r, proto=4):
    a = A(); a.r = r
    try:
        print(pickle.dumps(a, proto))
    except Exception as e:
        print(type(e), e)
t((copyreg.__newobj__,))
t((copyreg.__newobj__, ()))
t((copyreg.__newobj__, (1,)))
t((copyreg.__newobj__, (int,)))
t((copyreg.__newobj_ex__, ()))
t((copyreg.__newobj_ex__, (int, (), {})))
t((copyreg.__newobj_ex__, (A, 3, {})))
t((copyreg.__newobj_ex__, (A, (), 3)))
t((1, ()))
t((A, 1))
t((A, (), None, 1))
t((A, (), None, None, 1))
t(1)
t((A,(),None,None,iter([1])))
t((A,(),{},None,None,3))
for bad in (b"", b"\x80\x04", b"\x80\x04K", b"\x80\x04.", b"\x80\x04a.", b"\x80\x06N.", b"h\x00.", b"(.", b"0.", b"\x80\x04\x95\xff\x00\x00\x00\x00\x00\x00\x00N.", b"\x80\x04\x8c\x05ab.", b"cnope\nx\n.",b"X\x03\x00", b"e.", b"K\x01a.", b"\xff", b"'", b"K\x01R.", b"K\x01K\x02\x93.", b"]K\x01b."):
    for how in (pickle.loads, lambda b: pickle.load(io.BytesIO(b))):
        try:
            print(bad, how(bad))
        except Exception as e:
            print(bad, type(e), e)
class P(pickle.Unpickler):
    def persistent_load(self, pid): return ("pid", pid)
    def find_class(self, m, n): print("find", m, n); return super().find_class(m, n)
print(P(io.BytesIO(b"Px\n.")).load(), P(io.BytesIO(b"\x80\x04K\x05Q.")).load())
print(P(io.BytesIO(pickle.dumps(print))).load())
class F:
    def read(self, n): return b""
try: pickle.load(F())
except Exception as e: print(type(e), e)
try: pickle.dump(1, 1)
except Exception as e: print(type(e), e)
def f():
    class B: pass
    return B
try: pickle.dumps(f()())
except Exception as e: print(type(e), e)
try: pickle.dumps(f)
except Exception as e: print(type(e), e)

for x in ((i for i in ()), open(__file__), sys, sys._getframe(), iter(range(3)), {}.keys(), memoryview(b""), type(None), NotImplemented, ..., range(3), slice(1,2), 3+2j, "x".join, [].append, str.join, dict.fromkeys, int.from_bytes):
    for p in (2, 4):
        try: r = pickle.loads(pickle.dumps(x, p)); print(type(r))
        except Exception as e: print(type(e), str(e).split(" at ")[0])
class S:
    def __init__(self): self.x = 1
    def __getstate__(self): return None
print(vars(pickle.loads(pickle.dumps(S()))))
class S2(S):
    def __setstate__(self, s): print("set", s)
print(vars(pickle.loads(pickle.dumps(S2()))))
class NoInit(pickle.Pickler):
    def __init__(self): pass
try: NoInit().dump(1)
except Exception as e: print(type(e), e)
class NoInit(pickle.Unpickler):
    def __init__(self): pass
try: NoInit().load()
except Exception as e: print(type(e), e)

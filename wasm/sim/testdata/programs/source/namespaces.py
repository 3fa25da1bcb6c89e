"""eval, exec and dir in namespaces of all kinds, and __import__ with odd arguments."""
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class M:
    def __getitem__(self, key):
        if key == 'a': return 12
        raise KeyError(key)
    def keys(self): return list('xyz')
m = M(); g = globals()
t(lambda: eval('a', g, m))
t(lambda: eval('b', g, m))
t(lambda: eval('dir()', g, m))
t(lambda: eval('globals()', g, m) is g)
t(lambda: eval('locals()', g, m) is m)
t(lambda: eval('a', m))
class A: pass
t(lambda: eval('a', g, A()))
class S:
    cells = {}
    def __setitem__(s, k, f): s.cells[k] = f
    def __getitem__(s, k): return eval(s.cells[k], globals(), s)
ss = S(); ss['a1']='5'; ss['a2']='a1*6'; ss['a3']='a2*7'
t(lambda: ss['a3'])
class D(dict):
    def __getitem__(self, key):
        if key == 'a': return 12
        return dict.__getitem__(self, key)
    def keys(self): return list('xyz')
d = D()
t(lambda: eval('a', g, d))
t(lambda: eval('b', g, d))
t(lambda: eval('dir()', g, d))
t(lambda: eval('[locals() for x in (2,3)]', g, d))
class C:
    def __getitem__(self, item): raise KeyError(item)
    def keys(self): return 1
t(lambda: eval('dir()', globals(), C()))
t(lambda: __import__(''))
t(lambda: __import__('a', level=-1))
t(lambda: __import__(1))
t(lambda: exec('x = 1', m))
t(lambda: exec('y = 1; print(y)', g, d))
t(lambda: dict(d))
class F:
    def __dir__(self): return 7
t(lambda: dir(F()))
class F2:
    def __dir__(self): return ['b','c','a']
t(lambda: dir(F2()))
class F3:
    def __dir__(self): return {'b','a'}
t(lambda: dir(F3()))
import types
class G: __slots__=()
t(lambda: 'x' in dir(G()))
t(lambda: dir(1,2))
class X(Exception):
    x = 2
t(lambda: 'x' in dir(X()))
class BB:
    def __getattr__(s, n): raise RuntimeError(n)
t(lambda: getattr(BB(), 'a', 1))
t(lambda: hasattr(BB(), 'a'))
t(lambda: exec('def f(): global z; z = 3\nf()', types.MappingProxyType({})))
t(lambda: eval('1', {'__builtins__': {}}))
t(lambda: eval('len([])', {'__builtins__': {}}))
t(lambda: eval('len([])', {'__builtins__': {'len': lambda x: 'mine'}}))
t(lambda: exec('import os', {'__builtins__': {}}))
t(lambda: sorted(vars(1)))
def setn(): X.__name__ = 'a\0b'
t(setn)
def setn(): X.__type_params__ = 'ab'
t(setn)
t(lambda: X.__type_params__)
class M:
    def __getitem__(s, k): return {'a': 1}[k]
t(lambda: eval('a', M()))
t(lambda: eval('a', 1))
t(lambda: eval('a', [1]))
t(lambda: eval('a', {}, 1))
t(lambda: exec('a', M()))
t(lambda: exec('a', 1))
t(lambda: exec('a', {}, 1))
t(lambda: exec('a', None, 1))
t(lambda: exec('a', {}, (1,)))
t(lambda: eval('a', {}, [1]))
class A: pass
for v in ('ab', (1,), 1, None):
    def s(): A.__type_params__ = v
    t(s); t(lambda: A.__type_params__)
def f(): pass
for v in ('ab', (1,), 1, None):
    def s(): f.__type_params__ = v
    t(s); t(lambda: f.__type_params__)
t(lambda: __import__('os.path').__name__)
t(lambda: __import__('os.path', fromlist=['join']).__name__)
t(lambda: __import__('nope.x'))
t(lambda: __import__('os', level='x'))

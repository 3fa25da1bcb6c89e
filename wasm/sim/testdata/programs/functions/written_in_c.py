import hashlib, os, bisect, inspect, pickle, cmath, csv, traceback, types, operator
class A:
    digest = hashlib.sha256; cwd = os.getcwd; bis = bisect.bisect_left; ph = cmath.phase; load = pickle.loads
a = A()
print(a.digest(b'x').hexdigest()[:8], type(a.cwd()), a.bis([1, 2, 3], 2), a.ph(1j), a.load(pickle.dumps(3)))
for f in (hashlib.sha256, os.getcwd, bisect.bisect_left, cmath.phase, csv.reader, pickle.dumps, os.stat, os.makedirs):
    print(repr(f) if '0x' not in repr(f) else f.__name__, type(f).__name__, inspect.isbuiltin(f), inspect.isfunction(f), f.__name__, f.__qualname__, f.__module__, isinstance(f, types.BuiltinFunctionType), hasattr(f, '__get__'), hasattr(f, '__code__'))
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, [x.name for x in traceback.extract_tb(e.__traceback__)])
tr(lambda: os.getcwd(1)); tr(lambda: os.mkdir()); tr(lambda: os.stat('nope')); tr(lambda: bisect.bisect_left()); tr(lambda: bisect.bisect_left([1], 'a')); tr(lambda: cmath.sqrt('a')); tr(lambda: cmath.sqrt(1, 2)); tr(lambda: os.listdir('nope')); tr(lambda: hashlib.sha256('text')); tr(lambda: bisect.insort([1], 2, nix=3)); tr(lambda: setattr(os.getcwd, 'x', 1)); tr(lambda: os.getcwd.x); tr(lambda: os.remove(1, 2, 3)); tr(lambda: os.close('a'))
print(pickle.loads(pickle.dumps(os.getcwd)) is os.getcwd, pickle.loads(pickle.dumps(bisect.bisect_left)) is bisect.bisect_left, bisect.bisect is bisect.bisect_right)
print(inspect.signature(bisect.bisect_left), inspect.signature(os.getcwd), inspect.signature(os.mkdir), inspect.signature(cmath.sqrt))
print(pickle.dumps(os.getcwd, 0))
tr(lambda: bisect.bisect([1, 2, 3], key=lambda x: x, x=2, a=[5]))
print(bisect.bisect_left(*[[1, 2, 3], 3], **{'lo': 1}), list(map(os.fspath, ['a', 'b'])), sorted([3, 1], key=cmath.phase))
import functools
print(functools.partial(bisect.bisect_left, [1, 2])(2))
class D(dict):
    __missing__ = hashlib.md5
    @property
    def p(self): return 1
tr(lambda: D()['x'])

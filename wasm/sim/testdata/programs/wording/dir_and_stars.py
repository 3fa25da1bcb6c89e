"""What % says of a star's number, and dir() of classes with __dir__ or __getattribute__ of their own."""
def t(s):
    try: print(s, '->', eval(s))
    except BaseException as e: print(s, '->', type(e).__name__, e)
for w in "2**64", "-2**64", "\"a\"", "1.5", "None", "True", "-5":
    for f in '%*d', '%.*f', '%*.*f', '%-*d', '%*s', '%.*s', '%*c':
        v = {'c': '65', 's': '"ab"'}.get(f[-1], '3')
        for b in '', 'b':
            t(f'{b}{f!r} % (({w}), {"1, " if f.count("*") > 1 else ""}{"b" if b and f[-1]=="s" else ""}{v})')
class A:
    def __getattribute__(self, n): return n
class B:
    def __getattribute__(self, n): raise AttributeError(n)
class C:
    x = 1
    def __dir__(self): return ['b', 'a', 3]
class D:
    def __dir__(self): return 'zyx'
class E:
    __dir__ = 5
class F:
    __dict__ = {'q': 1}
class G:
    __class__ = int
class H:
    def __getattribute__(self, n): return {'k': 1} if n == '__dict__' else object.__getattribute__(self, n)
class I:
    def __getattribute__(self, n): return int if n == '__class__' else object.__getattribute__(self, n)
class J(type):
    def __dir__(c): return ['meta']
class K(metaclass=J): pass
for c in A, B, C, D, E, F, G, H, I, K:
    for s in c(), c:
        try: print(c.__name__, len([k for k in dir(s) if str(k)[:2] == '__']), [k for k in dir(s) if str(k)[:2] != '__'])
        except BaseException as e: print(c.__name__, type(e).__name__, e)

"""http.cookies: what is written, read and refused."""
from http import cookies
from http.cookies import SimpleCookie, Morsel, CookieError
import pickle, copy
import builtins
def print(*a): builtins.print(*(str(x).replace("\r", "<CR>") for x in a))
def show(name, f, *a, **k):
    try:
        print(name, '->', repr(f(*a, **k)))
    except BaseException as e:
        print(name, 'raised', type(e).__name__, e)
C = SimpleCookie()
C["fig"] = "newton"; C["sugar"] = "wafer"
print(C); print(C.output(header="Cookie:")); print(repr(C)); print(C.output(attrs=[], header="Cookie:", sep='|'))
C = SimpleCookie(); C["rocky"] = "road"; C["rocky"]["path"] = "/cookie"; print(C.output(header="Cookie:")); print(C.output(attrs=[], header="Cookie:"))
C.load("chips=ahoy; vienna=finger"); print(C)
C = SimpleCookie(); C.load('keebler="E=everybody; L=\\"Loves\\"; fudge=\\012;";'); print(C); print(C['keebler'].value)
C = SimpleCookie(); C["oreo"] = "doublestuff"; C["oreo"]["path"] = "/"; print(C)
C = SimpleCookie(); C["number"] = 7; C["string"] = "seven"; print(C["number"].value, C["string"].value, C)
for v in ['', 'a b', 'a,b', 'a;b', 'a"b', 'a\\b', 'é', '☃', 'a=b', 'a/b', '(x)', 'x:y', '{}', 'a\nb', None, True, 1.5]:
    C = SimpleCookie(); C['k'] = v; print(repr(v), C.output(), repr(C['k'].coded_value), repr(C))
m = Morsel(); print(repr(m), m.key, m.value, dict(m)); m.set('k', 'v', 'v'); print(m, repr(m), m.OutputString(), m.output(), m.output(header='X:'))
m['secure'] = True; m['httponly'] = 1; m['max-age'] = 60; m['Domain'] = 'x.org'; m['samesite'] = 'Lax'; m['comment'] = 'a b'; m['version'] = 1; m['expires'] = 'Wed'; print(m.OutputString()); print(m.OutputString(['path', 'secure'])); print(m.js_output())
show('bad', m.__setitem__, 'nope', 1); show('bad', m.set, 'path', 1, 1); show('bad', m.set, 'a b', 1, 1); show('bad', m.set, '', 1, 1); show('sd', m.setdefault, 'Path', '/q'); show('sd', m.setdefault, 'x', '/q'); show('up', m.update, {'PATH': '/z'}); show('up', m.update, {'q': 1}); show('r', m.isReservedKey, 'PATH'); print(m == m.copy(), m == copy.copy(m), m != Morsel(), m == dict(m)); print(pickle.loads(pickle.dumps(m)) == m)
show('c', SimpleCookie, {'a': 1, 'b': 'x y'}); show('bad', SimpleCookie().__setitem__, 'a b', 1); show('c', SimpleCookie, 'a=1; b=2'); 
for t in ['a=1', 'a=1; b', 'a', '; a=1', 'a=1;b=2', 'a=1 b=2', 'a="x y"; Path=/; b=2', 'Path=/', 'a=1; Path', 'a=1; secure; HttpOnly; b=3', 'a=1; expires=Wed, 01-Jan-2020 00:00:00 GMT; b=2', 'a=b=c', 'a==', 'a=', 'a="', 'a=é', 'a=1;;b=2', '$Version=1; a=1; $Path=/x', 'a=1, b=2', 'a[0]=1', 'a=1; max-age=3; foo', 'x=%20; y={"a":1}', 'k=v; Domain=.x.org; SameSite=None; Secure', '']:
    c = SimpleCookie(); show(t, c.load, t); print('   ', repr(c), [dict((k, v) for k, v in x.items() if v) for x in c.values()])
c = cookies.BaseCookie('a="x"'); print(repr(c), c['a'].value); print(cookies.__all__, SimpleCookie.__mro__)
c = SimpleCookie('a=1'); c['a'] = 2; c['a']['max-age'] = 5; c['b'] = c['a']; print(c); del c['a']; print(len(c), 'a' in c, c.get('zz'))
print(Morsel[str])

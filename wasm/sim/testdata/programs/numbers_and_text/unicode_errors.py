e = UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad')
print(str(e), e.args)
def tr(f):
    try: print(f())
    except BaseException as x: print(type(x).__name__, x)
for n, v in [('start', 1), ('end', 10), ('encoding', 'foo'), ('encoding', 5), ('reason', 'because'), ('reason', None), ('object', b'zz'), ('object', 'text'), ('start', 100), ('start', -1)]:
    tr(lambda: setattr(e, n, v)); tr(lambda: (n, getattr(e, n), str(e)))
tr(lambda: delattr(e, 'start'))
f = UnicodeEncodeError('ascii', 'aébc', 1, 2, 'ordinal')
print(str(f)); f.start = 0; print(str(f)); f.end = 4; print(str(f)); f.start = 3; print(str(f)); f.object = 'q'; print(str(f))
f = UnicodeTranslateError('aébc', 1, 2, 'ordinal')
print(str(f), f.start, f.end, f.object, f.reason); tr(lambda: f.encoding); f.start = 0; print(str(f)); f.end = 4; print(str(f)); f.start = 3; print(str(f)); f.object = 'q'; print(str(f))
class D(UnicodeDecodeError):
    def __init__(self, *a): pass
d = D('a', b'b', 1, 2, 'r')
tr(lambda: str(d)); tr(lambda: d.start); tr(lambda: d.encoding); tr(lambda: repr(d))
d = UnicodeDecodeError('utf-8', bytearray(b'ab\xffc'), 2, 3, 'x'); print(d.object, repr(d), str(d))
d.args = (1,); print(d.start, d, repr(d))
d.__init__('utf-8', b'q', 0, 1, 'y'); print(d, d.args, d.object)
d.extra = 5; print(vars(d))
class E(UnicodeEncodeError):
    def __str__(self): return 'mine ' + super().__str__()
try: raise E('ascii', 'é', 0, 1, 'r')
except UnicodeError as x: print(x, x.object[x.start:x.end])

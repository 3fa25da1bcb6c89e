import codecs
def dots(e):
    print(type(e).__name__, e.object, e.start, e.end, e.encoding, e.reason)
    return '..', e.end
codecs.register_error('dots', dots)
print('aéb€c'.encode('ascii', 'dots'), b'a\xff\xfeb'.decode('ascii', 'dots'), b'a\xff\xfeb'.decode('utf-8', 'dots'))
print(str(b'\xe9', 'utf-8', 'dots'))
def tr(f):
    try: print(f())
    except BaseException as x: print(type(x).__name__, x)
tr(lambda: 'é'.encode('ascii', 'nope'))
tr(lambda: codecs.lookup_error('nope'))
tr(lambda: codecs.register_error('x', 1))
tr(lambda: codecs.register_error(1, dots))
print(codecs.lookup_error('dots') is dots)
for r in [1, ('a',), ('a', 'b'), ('a', 0), ('a', -1), ('é', 2), (b'\xe9', 2), (b'', 3), ('', 99), (None, 1), ('z', -99), 'ab', ('', True)]:
    n = 0
    def h(e, r=r):
        global n
        n += 1
        if n > 3: raise ValueError('often')
        return r
    codecs.register_error('h', h)
    n = 0; tr(lambda: ('enc', r, 'aéb'.encode('ascii', 'h')))
    n = 0; tr(lambda: ('dec', r, b'a\xe9b'.decode('ascii', 'h')))
def up(e):
    if isinstance(e, UnicodeEncodeError): return ''.join(f'<{ord(c):x}>' for c in e.object[e.start:e.end]), e.end
    raise e
codecs.register_error('up', up)
print('abcéèd'.encode('ascii', 'up'), 'ab€'.encode('latin-1', 'up'), 'a€'.encode('utf-16-le', 'up'))
tr(lambda: b'\xff'.decode('utf-8', 'up'))
for name in 'strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'backslashreplace':
    h = codecs.lookup_error(name)
    for e in UnicodeEncodeError('ascii', 'aé€b\udc80', 1, 3, 'r'), UnicodeEncodeError('utf-8', 'a\udc80', 1, 2, 'r'), UnicodeDecodeError('utf-8', b'a\xff\xfe', 1, 3, 'r'), UnicodeTranslateError('aéb', 1, 2, 'r'), ValueError(1):
        tr(lambda: (name, h(e)))
print(codecs.ignore_errors(UnicodeEncodeError('ascii', 'é', 0, 1, 'r')), codecs.replace_errors is codecs.lookup_error('replace'))
class Stream:
    def write(self, b): print(b)
w = codecs.getwriter('ascii')(Stream(), 'dots'); w.write('aé')
print(codecs.encode('é', 'ascii', 'dots'), codecs.decode(b'\x80', 'ascii', 'dots'))
import io
print(io.TextIOWrapper(io.BytesIO(b'\xff\xfeab'), 'ascii', errors='dots').read())

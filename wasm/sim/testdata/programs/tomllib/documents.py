"""tomllib: every kind of value, and what is wrong with others."""
import tomllib, io, decimal
def show(t, **k):
    try: print(repr(t), '->', repr(tomllib.loads(t, **k)))
    except BaseException as e: print(repr(t), type(e).__name__, e)
for t in ['', '# c', 'a = 1', 'a=1\nb = "x"', '[t]\na = 1\n[t.u]\nb = 2', '[[p]]\nn = 1\n[[p]]\nn = 2\n[p.q]\nz = 3', 'a.b.c = 1\na.b.d = 2', '"q k" = 1\n\'l\' = 2', 'a = [1, 2, # c\n 3,\n]', 'a = []', 'a = [[1], ["x"]]', 'a = {x = 1, y.z = "s"}', 'a = {}', 'a = true\nb = false', 'a = 1.5\nb = -2e3\nc = 6.02E+23\nd = inf\ne = -nan\nf = +inf', 'a = 0x1F\nb = 0o17\nc = 0b101\nd = 1_000\ne = +5\nf = -0', 'a = 1979-05-27T07:32:00Z\nb = 1979-05-27T00:32:00.999999-07:00\nc = 1979-05-27\nd = 07:32:00\ne = 1979-05-27 07:32:00\nf = 00:32:00.5', 'a = """\nx\ny"""', 'a = """x \\\n   y"""', "a = '''\nraw \\n'''", 'a = "\\u00e9\\t\\"\\\\ \\U0001F600"', "a = 'C:\\x'", 'a = """"q""""', 'a = """a""b"""', 'a = 1\r\nb = 2',
          'a', 'a =', '= 1', 'a = 1 b = 2', 'a = x', 'a = 01', 'a = 1__0', 'a = 1\na = 2', '[t]\n[t]', '[t]\na=1\n[t.a]', 'a = 1\n[a]', 'a = {x=1}\n[a]', 'a = {x=1}\na.y = 2', '[a.b]\n[a]\nc=1', '[a]\nb.c=1\n[a.b]', '[[a]]\n[a]', '[a]\n[[a]]', 'a = [1', 'a = [1 2]', 'a = {x = 1', 'a = {x = 1,}', 'a = {x=1, x=2}', 'a = "x', "a = 'x", 'a = """x', "a = '''x", 'a = "\\q"', 'a = "\\u12"', 'a = "\\ud800"', 'a = "x\ny"', 'a = "\x00"', '# \x00', '[t', '[[t]', '[]', '[t.]', 'a. = 1', 'a = 2020-13-01', 'a = 2020-02-30', 'a = 25:00:00', 'a = 1.', 'a = .5', 'a = 1e', '!', 'a = 0x', 'a = tru', 'é = 1', 'a = "é"', '\ta\t=\t1\t', '[ t . u ]\nx=1', 'a = {b = {c = 1}, d = [1]}', 'a = [1,,2]', 'a = {x=1}\n[a.b]', 'a = [{x=1}]\n[[a]]', '[a.b.c]\nd=1\n[a]\ne=2\n[a.b]\nf=3', 'a.b=1\n[a]', 'a = 1 # c\n# d\n', '[x]#c', 'a = "\\\n"']:
    show(t)
show('a = 1.1\nb = nan', parse_float=decimal.Decimal); show('a = 1.5', parse_float=lambda s: [s]); show(b'a=1'); show(3)
print(tomllib.load(io.BytesIO(b'a = 1')))
try: tomllib.load(io.StringIO('a = 1'))
except TypeError as e: print(e)
print(tomllib.__all__, tomllib.TOMLDecodeError.__mro__)

import re, sys
class Out:
    def write(self, text): sys.stdout.write(re.sub("0x[0-9a-f]+", "0x", text))
    def flush(self): pass
sys.stderr = Out()
class E1(Exception):
    def __str__(self): return ''
class E2(Exception):
    def __str__(self): raise ValueError
class E3(Exception):
    def __str__(self): return 3
class D:
    def __init__(s, e): s.e = e
    def __del__(s): raise s.e
for e in [ValueError(), ValueError('a\nb'), E1(), E2(), E3(), KeyError('k'), SystemExit(3), SyntaxError('m', ('f.py', 1, 2, 'x = = 1', 1, 3)), OSError(2, 'x'), ExceptionGroup('g', [ValueError(1)]), KeyboardInterrupt(), ImportError('x'), AttributeError(name='q', obj=3), NameError("name 'prnt' is not defined", name='prnt')]:
    e.add_note('note')
    D(e)
class E4(Exception): pass
E4.__module__ = 'mod'; E4.__qualname__ = 'Out.E4'
D(E4()); E4.__module__ = None; D(E4('x')); E4.__module__ = 'builtins'; D(E4('x'))
try: 1/0
except ZeroDivisionError as z:
    try: raise ValueError('chained') from z
    except ValueError as v: D(v)

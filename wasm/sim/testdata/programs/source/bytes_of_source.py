import sys, os
def tr(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e, getattr(e, 'lineno', None), getattr(e, 'offset', None), (getattr(e, 'text', None) or '').rstrip(), getattr(e, 'filename', None), type(e.__cause__).__name__, type(e.__context__).__name__)
tr(exec, b'x = 1\ny = "\xff"\n')
tr(eval, b'"\xff"')
tr(lambda: type(compile(b"# \xe9\nx", "f.py", "exec")))
tr(exec, b'# coding: latin-1\nx = "\xe9"\nprint(x)')
tr(exec, b'# -*- coding: nope -*-\nx')
tr(exec, b'# coding: ascii\nx = "\xe9"')
tr(exec, b'\xef\xbb\xbfprint(1)')
tr(exec, b'\xef\xbb\xbf# coding: latin-1\nprint(1)')
tr(exec, b'x\x00y')
tr(exec, 'x\x00y')
tr(exec, 'x = "\ud800"')
tr(compile, b'x = 1\n\n# coding: latin-1\n"\xe9"', 'g.py', 'exec')
tr(exec, b'x = 1\n# coding=utf-8\n"\xe9"')
for s in b'\xff', b'x = ab\xffc + 1', b'x\xff', b'x = (\xe9)', b'1 + \xc3', b'#\xff\n\xfe', b'a = 1 # \xff\nb = 2', b'x = "a" # \xff', b'"a" + \xff', b"'\xff' # '\xff'":
    tr(exec, s)

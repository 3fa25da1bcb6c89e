# What compile() refuses first: by the order of the text, once names have their scopes.
from enum import Enum
try:
    class P1(str, Enum):
        A = (1,) * 9
except TypeError as e: print(e)
class S(str): pass
for f in (str, S):
    for a in (range(9), (1, 2), (b'a', 'ascii', 'strict'), (b'a', 3), ()):
        try: print(f(*a))
        except TypeError as e: print(e)
for text in 'return 1\nf(a=1, a=2)', 'f(a=1, a=2)\nreturn 1', 'class C(a=1, a=2): pass', 'f(a=1, b=2, b=3, a=4)', 'f(a=1, a=2', 'f(__debug__=1)', 'x = f(a=1, a=2); nonlocal x', 'f(a=1, **{}, a=2)', 'def g():\n    return f(x, a=1, a=a)', '@f(a=1, a=2)\ndef g(): pass', 'lambda: f(a=1, a=2)', 'f(a=1, a=2) = 3', 'f"{f(a=1, a=2)}"':
    try: compile(text, 'x', 'exec')
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)
import ast
print(ast.dump(ast.parse('f(a=1, a=2)')))
for text in ('x = 1[2]\nfrom __future__ import annotations', 'x = 1[2]\nfrom __future__ import nothing', 'def f(): x = 1[2]\ndef g():\n  from __future__ import nothing', 'def f(x, x): pass\nfrom __future__ import annotations', 'from __future__ import annotations\nreturn\nx=1\nfrom __future__ import division', 'return\nfrom __future__ import division', 'def f():\n  nonlocal q\nfrom __future__ import division', 'if 1:\n  from __future__ import nested_scopes', 'x\nfrom __future__ import annotations\ny: int = (yield)', '"a"\nfrom __future__ import nope', '1;from __future__ import (nope)'):
    try: compile(text, 'x', 'exec')
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)

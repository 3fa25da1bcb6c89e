"""Which lines and columns a code object's instructions stand for, and where a traceback's stands among them."""
import ast
import sys
import traceback


def walk(a, b):
    if a:
        return b
    for x in a:
        print(x,
              b)


def empty(): pass


@(lambda f: f)
def decorated(x):
    return x


module = compile("\n\nx = 1\ny = f(x)\n", "m", "exec")
late = compile("\n" * 300 + "spam", "m", "exec")
for code in walk.__code__, empty.__code__, decorated.__code__, module, late, compile("a + b", "m", "eval"):
    print(code.co_name, [line for _, _, line in code.co_lines()], next(code.co_positions()), type(code.co_code), code.co_stacksize > 0)
    ends = [(a, b) for a, b, _ in code.co_lines()]
    print(ends[0][0], ends[-1][1] == len(code.co_code), all(a[1] == b[0] for a, b in zip(ends, ends[1:])), len(list(code.co_positions())) * 2 == len(code.co_code))
print((lambda a: a + 1).__code__.co_code == (lambda b: b + 1).__code__.co_code, (lambda a: a + 1).__code__.co_code == (lambda a: a - 1).__code__.co_code)

code = compile(ast.parse("def f():\n    return (1 +\n      undefined)\nf()\n"), "made", "exec")
try:
    exec(code)
except NameError as e:
    tb = e.__traceback__
    print([(f.lineno, f.end_lineno, f.colno, f.end_colno) for f in traceback.extract_tb(tb)])
    while tb.tb_next:
        tb = tb.tb_next
    print(list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2], tb.tb_lasti == tb.tb_frame.f_lasti)
print(eval(memoryview(b"12345")[1:4]), eval(bytearray(b"12")))


class Sorted:
    def f(self):
        self.b = self.c = self.a = 1


print(Sorted.__static_attributes__)
exec("""if 1:
    a = 0
    def f():
        try: pass
        except: global a
        else: print(a)
""")

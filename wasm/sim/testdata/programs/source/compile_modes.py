"""compile() in its three modes, and exec and eval of what it makes."""
import __future__
import traceback

c = compile("a + b", "formula", "eval")
print(c.co_name, c.co_filename, c.co_names, c.co_firstlineno, eval(c, {"a": 1, "b": 2}))
print(eval(compile("x = 1", "s", "exec")), exec(compile("1 + 1", "s", "eval")))
exec(compile("5; 'text'; None; [x for x in range(3)]", "prompt", "single"))
exec(compile("if True:\n    'inside'\n", "prompt", "single"))
exec(compile("assert 0, 'gone'", "s", "exec", optimize=1))
print(eval(compile("__debug__", "s", "eval", optimize=1)), eval(compile("__debug__", "s", "eval")))
exec(compile("def f():\n    'doc'\nprint(f.__doc__)", "s", "exec", optimize=2))
exec(compile("def f(x: int): pass\nprint(f.__annotations__)", "s", "exec", flags=__future__.annotations.compiler_flag))
print(__future__.annotations, __future__.division.getMandatoryRelease())

names = {}
exec("x = 1\ndef double(n): return 2 * n\ny = double(x)", names)
print(sorted(names), names["y"], type(names["__builtins__"]))


def scopes():
    a = 1
    exec("a = 2; b = 3")
    own = {}
    exec("a = 2; b = a + 1", globals(), own)
    return a, sorted(locals()), own


print(scopes())


class Upper(dict):
    def __missing__(self, key):
        return key.upper()


print(eval("spam + eggs", {}, Upper()))
for text, builtins in (("open('x')", {}), ("len('abc')", {"len": lambda x: 99}), ("__import__('os')", {})):
    try:
        print(eval(text, {"__builtins__": builtins}))
    except NameError as e:
        print(type(e).__name__, e)
try:
    exec("import os", {"__builtins__": {}})
except ImportError as e:
    print(type(e).__name__, e)


def outer():
    y = 1

    def inner():
        return y
    return inner


for run in exec, eval:
    try:
        run(outer().__code__)
    except TypeError as e:
        print(e)
exec(outer().__code__, closure=outer().__closure__)
print(eval((lambda: 6 * 7).__code__), eval(b" 1 + 1"), eval(bytearray(b"2")))
exec(b"# coding: latin-1\nprint('\xe9')")

bad = [
    lambda: compile(1, "", "exec"), lambda: compile("", 1, "exec"), lambda: compile("", "", "x"), lambda: compile("", "", 5),
    lambda: compile("", "", "exec", 123456), lambda: compile("", "", "exec", optimize=7), lambda: compile(), lambda: compile(""),
    lambda: compile("", "", "exec", 0, False, -1, 8), lambda: exec(1), lambda: eval(None), lambda: exec("", 1), lambda: exec("", {}, 1),
    lambda: eval("1", 1), lambda: eval(source="1"), lambda: exec("x", closure=()), lambda: eval("1", {}, {}, {}), lambda: exec(),
    lambda: compile(b"\xff", "a", "exec"), lambda: compile(b"# coding: foo\n", "a", "exec"), lambda: compile("a\0b", "a", "exec"),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    exec(compile("def f():\n  raise ValueError(1)\nf()", "<made>", "exec"))
except ValueError:
    traceback.print_exc()

import warnings
def t(s):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            compile(s, 'f', 'exec'); r = 'ok'
        except SyntaxError as e: r = (e.msg, e.lineno, e.offset)
        print(repr(s), r, [(str(x.message), x.lineno) for x in w])
for s in ['x = "\\d" y z', 'x = ("\\d" y z)', 'f("\\d" y)', 'f(a "\\d")', 'f("\\q", a "\\d")', 'x = a "\\d"', 'a b "\\d"', 'f(1or 2 3)', 'x = 1if', 'def (b):\n y = 1or 2', 'f(a, b c)\n y = 3and 4\n', 'x = "\\d"\nf(a b)\ny="\\q"', 'x = "\\d"\ny = $\nz=1or 2', 'x = "\\d"\ny = 0x\nz=1or 2', 'x = "\\d"\n  y\nz = 1or 2', 'if 1:\n"\\d"', 'if 1:\nx\n1or 2', 'f(x for x in y, "\\d")', 'f(**a, *"\\d")', '"\\d" = 1', 'f() = "\\d"', 'for "\\d" in x: pass', 'del "\\d"', 'with a as "\\d": pass', '{"\\d": }', '{"\\d"', '("\\d"', 'print "\\d"', 'exec "\\d"', 'raise "\\d" x', 'import "\\d"', 'from x import "\\d"', 'a if "\\d"', 'a if b "\\d"', '"\\d" if x "\\z"', 'lambda "\\d": 1', 'def f("\\d"): pass', 'class A("\\d" b): pass', 'x: "\\d" y', 'f"{a b}\\d"', 'f"\\d{a b}"', 'f"\\d {a!z}"', 'f"\\d" x', 'f"{1or 2 3}"', 'try:\n "\\d"\nx', 'while "\\d"\n x', 'if "\\d"\n x', 'if x = "\\d": pass', 'f(x="\\d" y)', 'f(True="\\d")', 'f("\\d"=1)', '[x "\\d" for x in y]', '[x, "\\d" for x in y]', 'match x:\n case "\\d" y: pass', 'match x:\n case a.b as "\\d": pass', 'return "\\d" y', 'b"\\d" c', '"\\400" c', 'x = 1_000or 2 3']:
    t(s)

"""SyntaxErrors of compile, exec and eval: their attributes, and how they are shown."""
import traceback

texts = {
    "exec": ["1 +\n", "1 +", "return 1", "x = (", "def f(:\n pass", "x = 'a\ny", "   x", "if 1:\nx", "def f():\n  x\n 2", "continue", "é = $",
             "print(1)\n)", "f'{x'", "del f()", "import a.b as c.d", "@x\n", "'''abc", "await z", "async def f(): yield from x", "\t1",
             "x = 1 if 2", "print 1", "a = b c", "f(x for x in y, 1)", "{1: 2, 3}", "else: pass", "class A\n pass"],
    "eval": ["x = 1", "1 +", "1 +\n", "", "\n", "a b", "import x", "1; 2", "1\n2", "(", "x := 1", "yield", "if x: pass", "f(", "1 if", "*a",
             "a, *b", "print 1", " \n 1", "# c", "return 1", "x += 1", "f() = 1", "x: int", "x = (", "await z", "é é", "1,", "lambda: (yield)"],
    "single": ["1 +\n", "1 +", "x\ny", "", "# c", "   x", "if 1:\nx", "continue", "del f()", "1\n2\n3", "@x\n", "x = ("],
}
for mode, sources in texts.items():
    for source in sources:
        try:
            compile(source, "<made>", mode)
            print(mode, repr(source), "is fine")
        except SyntaxError as e:
            print(mode, repr(source), type(e).__name__, e.args[1][:3], e.args[1][4:], e.end_lineno)
            print("".join(traceback.format_exception_only(e)))

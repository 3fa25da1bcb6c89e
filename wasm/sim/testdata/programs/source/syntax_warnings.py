"""What is Python but looks like a mistake: SyntaxWarnings, of a file and of compile()."""
import warnings

sources = ['x is 1', '1 is x', 'x is not "a"', 'x is ()', 'x is -1', 'x is (1,2)', 'x is None', 'x is 1+1', 'assert (x, "m")', 'assert ()', '1()',
           '"a"()', '[1](2)', '[1][1,2]', '(1,2)[1.0]', '"a"["b"]', 'f"{x}"()', 'f"{x}"["a"]', '{1}[0]', '{}[0]', '{}(1)', '(i for i in x)[0]',
           '(lambda: 1)[0]', '(lambda: 1)()', '[i for i in x][None]', '1[0]', 'None[0]', '...[0]', 'True()', '1.5[0]', 'b"a"["x"]', '[1][True]',
           '[1][x]', '[1][1:2]', '[1][[1]]', '{1:2}["a"]', 'x="\\d\\q"', '"\\d" "\\d"', '1if x else 2', '0xfor x', 'x == 1 is 1', 'b"\\d"',
           'f"\\d{x}\\w"', 'def f():\n  return 1 is 1', 'x=(\n"""a\n\\d""")', '[(1,2)\n(3,4)]', '"\\400"']
for source in sources:
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        compile(source, "made.py", "exec")
    print(repr(source), [(str(w.message), w.lineno, w.category.__name__, w.filename) for w in given])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        eval("x is 1", {"x": 1})
    except SyntaxError as e:
        print(type(e).__name__, e)
text = "\d"
if text is "\d":
    print("the same")
assert (text, "never fails")

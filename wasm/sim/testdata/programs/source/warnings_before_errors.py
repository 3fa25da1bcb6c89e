"""Which warnings come before a syntax error, and how its line is shown when blanks end it."""
import traceback
import warnings

SOURCES = [
    "for x in y: z = \n", "x = (1 \n", "f(1 2)   \n", "return 5   # hi  \n", "x is 1\n1 = 2   \n", "x is 1\n5()\nreturn 5\nx is 1\n", "x = 1 is 1\n'a'()\n'\\d'\nassert (1, 2)\ndef f():\n  [(i := 1) for i in x]\n",
    "def f():\n  1 is 1\n  return\nclass A:\n  5()\n  yield 1\n1 is 1\n", "1 is 1\nnonlocal x\n", "class A[T=1, U]: pass\n", "def f[T=1, *U](): pass\n",
]
for source in SOURCES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "made.py", "exec")
        except SyntaxError as e:
            print([ascii(line) for line in traceback.format_exception_only(e)])
    print([(w.lineno, str(w.message)) for w in caught])

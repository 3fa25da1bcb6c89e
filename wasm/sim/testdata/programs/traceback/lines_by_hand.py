"""Lines that a program puts into linecache.cache are shown in tracebacks."""
import linecache
import sys
import traceback

text = "def f():\n    raise ValueError('hand made')\n\ndef g():\n    return f() + (1\n        / 0)\n"
linecache.cache["<made>"] = (len(text), None, text.splitlines(True), "<made>")
names = {}
exec(compile(text, "<made>", "exec"), names)


def show(function):
    try:
        function()
    except Exception:
        print("".join(traceback.format_exc().splitlines(True)[3:]))


show(lambda: names["f"]())
show(lambda: names["g"]())
print(linecache.getline("<made>", 2), linecache.getlines("<made>"))
linecache.cache["timed.txt"] = (1, 12345.0, ["1/0\n"], "timed.txt")    # no such file: the entry goes
show(lambda: exec(compile("1/0", "timed.txt", "exec"), {}))
linecache.clearcache()
show(lambda: names["f"]())

"""warn() and open() are functions of C: no methods of a class that they are put into, and in no traceback."""
import io
import traceback
import warnings

print(warnings.warn, warnings.warn_explicit, warnings.warn.__module__, io.open is open, io.open_code)


class K:
    warn, open = warnings.warn, io.open


def f():
    warnings.warn("a", stacklevel=2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    K().warn("x")
    f()
    print([(str(w.message), w.lineno) for w in caught])
print(K().open)
warnings.simplefilter("error")
try:
    f()
except UserWarning:
    print(traceback.format_exc().count("File"))
for wrong in (lambda: warnings.warn(), lambda: warnings.warn("x", int), lambda: warnings.warn("x", zz=1), lambda: open(), lambda: open(1.5)):
    try:
        wrong()
    except TypeError as e:
        print(e)
try:
    warnings.warn({"k": 1})
except UserWarning as e:
    print(repr(e))
try:
    open("nope")
except OSError:
    print(traceback.format_exc().count("File"))
with open("t.txt", "w") as g:
    g.write("hi")
with io.open("t.txt") as g, io.open_code("t.txt") as h:
    print(g.read(), h.read())

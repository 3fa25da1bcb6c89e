# oracle: stderr
import warnings, sys, asyncio
def f():
    warnings.warn("old f", DeprecationWarning, stacklevel=2)
def g():
    for i in range(3):
        warnings.warn("g here")
g(); f(); f()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f(); g()
    print(len(w), w[0].category, w[-1].message, w[0].filename == __file__, w[0].lineno)
    print(w[0])
with warnings.catch_warnings(action="error"):
    try:
        g()
    except UserWarning as e:
        print("error", repr(e))
print(warnings.formatwarning("m", UserWarning, "nofile", 3))
def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", message, category.__name__, lineno)
with warnings.catch_warnings():
    warnings.showwarning = show
    warnings.simplefilter("once")
    for i in range(3):
        warnings.warn("again", RuntimeWarning)
g()
@warnings.deprecated("use h")
def oldf(): return 1
print(oldf(), oldf.__deprecated__)
@warnings.deprecated("use K")
class Old: pass
Old()
class Sub(Old): pass
print(warnings.filters)
async def co(): pass
async def main():
    co()
asyncio.run(main())
warnings.warn("x", ResourceWarning)
try: warnings.warn("x", int)
except TypeError as e: print(e)
try: warnings.simplefilter("foo")
except Exception as e: print(repr(e))
warnings.warn_explicit("expl", UserWarning, "file.py", 10)

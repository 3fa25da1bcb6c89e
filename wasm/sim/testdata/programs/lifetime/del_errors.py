import sys
class Bad:
    def __del__(self):
        raise ValueError("in del")
def hook(u):
    print(u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__qualname__)
sys.unraisablehook = hook
Bad()
print("after")
b = Bad()
b = None
print("after 2")
def f():
    x = Bad()
    return "result"
print(f())
try:
    x = Bad()
    raise KeyError
except KeyError:
    del x
    print("in handler")

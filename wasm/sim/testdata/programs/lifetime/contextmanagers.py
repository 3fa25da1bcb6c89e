class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
from contextlib import contextmanager, ExitStack, closing
@contextmanager
def cm(n):
    r = R(n)
    try:
        yield r
    finally:
        print("exit", n)
with cm(1):
    print("body")
print("after")
with cm(2) as r:
    print("body")
print("after")
del r
c = cm(3)
c.__enter__()
del c
print("dropped while entered")
with ExitStack() as s:
    s.enter_context(cm(4))
    s.callback(print, "callback")
    print("in stack")
print("end")

"""A local variable that has no value yet: the error does not know its name, and so suggests nothing."""
import sys
import traceback


def f():
    try:
        time
        import time
    except UnboundLocalError as e:
        print(repr(e), repr(e.name), e.args)
    try:
        del asyncio
        asyncio = 1
    except UnboundLocalError as e: print(repr(e), repr(e.name), e.args)
    try: zeit
    except NameError as e: print(repr(e), repr(e.name), e.args)
    def g():
        return time2
    try: g()
    except NameError as e: print(repr(e), repr(e.name), e.args)
    try: del zz
    except NameError as e: print(repr(e), repr(e.name), e.args)
    def h():
        nonlocal time2
        del time2
    try: h()
    except NameError as e: print(repr(e), repr(e.name), e.args)
    time2 = 1; zz = 1
f()
class A:
    try: del yy
    except NameError as e: print(repr(e), repr(e.name), e.args)
    def f(self):
        class B:
            print(k)
        k=2
try: A().f()
except NameError as e: print(repr(e), repr(e.name), e.args)
e = UnboundLocalError("x", name="time"); print(e.name)
def z():
    time.time()
    time = 3
try:
    z()
except NameError:
    traceback.print_exc(file=sys.stdout)

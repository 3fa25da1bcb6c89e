# What is to be called at the end is called last come, first served: a weakref.finalize among it where the first of them was made.
import atexit
import threading
import weakref


def show(*what):
    print(*what)


def kept():
    pass


atexit.register(show, "first")
weakref.finalize(kept, show, "finalize 1")
atexit.register(show, "second")
weakref.finalize(kept, show, "finalize 2")
left = weakref.finalize(kept, show, "not called")
left.atexit = False
threading.Timer(0.1, lambda: atexit.register(show, "late")).start()
threading.Thread(target=show, args=["thread"]).start()

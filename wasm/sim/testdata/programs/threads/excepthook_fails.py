# oracle: stderr
# A hook for threads that fails: sys.excepthook is told. And what the hook is given.
import sys
import threading


def run(name):
    t = threading.Thread(target=lambda: 1 // 0, name=name)
    t.start()
    t.join()


def shows(args):
    print(type(args), len(args), args.exc_type, args.exc_value, args.thread.name)


def fails(args):
    raise RuntimeError("in the hook")


sys.excepthook = lambda kind, error, tb: print("sys.excepthook:", kind.__name__, error, type(error.__context__), error.__suppress_context__)
threading.excepthook = shows
run("shown")
threading.excepthook = fails
run("failed")
threading.excepthook = None
try:
    run("nothing there")
except RuntimeError as e:
    print(e)
threading.excepthook = threading.__excepthook__
print(threading.excepthook, threading.ExceptHookArgs.__name__, threading.ExceptHookArgs.__module__)
for wrong in (1, 2), 3:
    try:
        threading.ExceptHookArgs(wrong)
    except TypeError as e:
        print(e)

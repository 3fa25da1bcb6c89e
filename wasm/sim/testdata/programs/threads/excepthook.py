# oracle: stderr
# An exception that nobody catches in a thread goes to threading.excepthook; SystemExit is silent.
import sys
import threading


def broken():
    raise ValueError("in a thread")


def run(target):
    t = threading.Thread(target=target, name="worker")
    t.start()
    t.join()
    print("alive:", t.is_alive())


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)
    print(type(args.exc_traceback).__name__, len(args))


threading.excepthook = hook
run(broken)
run(lambda: sys.exit(3))


def bad_hook(args):
    print("the hook fails too, and that is the end of the thread all the same")


threading.excepthook = bad_hook
run(broken)
threading.excepthook = threading.__excepthook__
run(lambda: sys.exit("silent"))

"""How threads end: exceptions and their hook, SystemExit, daemons at the interpreter's exit, atexit, a thread that starts another at the end."""
import atexit
import io
import sys
import threading
import time


def fail():
    raise ValueError("in a thread")


t = threading.Thread(target=fail, name="failing")
t.start()
t.join()
print("joined", t.is_alive())


class Worker(threading.Thread):
    """Keeps its result and its error, for join."""

    def __init__(self, function, *args):
        super().__init__(name=f"worker for {function.__name__}")
        self.function, self.arguments = function, args
        self.result = self.error = None

    def run(self):
        try:
            self.result = self.function(*self.arguments)
        except Exception as e:
            self.error = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.error is not None:
            raise self.error
        return self.result


w = Worker(pow, 2, 10)
w.start()
print(w.join(), w.name)
w = Worker(fail)
w.start()
try:
    w.join()
except ValueError as e:
    print("reraised:", e, [f.name for f in __import__("traceback").extract_tb(e.__traceback__)])


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


threading.excepthook = hook
t = threading.Thread(target=fail, name="hooked")
t.start()
t.join()
t = threading.Thread(target=sys.exit, args=(3,))
t.start()
t.join()
print("SystemExit in a thread ends only that thread")
threading.excepthook = lambda args: 1 / 0
stderr, sys.stderr = sys.stderr, io.StringIO()
t = threading.Thread(target=fail, name="broken hook")
t.start()
t.join()
text, sys.stderr = sys.stderr.getvalue(), stderr
print(text.splitlines()[0], text.count("Traceback"), text.splitlines()[-1])
threading.excepthook = threading.__excepthook__


def daemon():
    try:
        while True:
            time.sleep(0.3)
            print("daemon ticks")
    finally:
        print("never printed")


def last():
    time.sleep(1)
    print("non-daemon is waited for")
    threading.Thread(target=lambda: (time.sleep(0.1), print("so is the one it started"))).start()


atexit.register(print, "atexit: after the threads")
threading.Thread(target=daemon, daemon=True).start()
threading.Thread(target=last).start()
try:
    threading.current_thread().join()
except RuntimeError as e:
    print("RuntimeError:", e)
print("main is done", threading.active_count(), [t.daemon for t in threading.enumerate()])

# oracle: real, the oracle has threads and locks of its own
# What _thread gives beneath threading: a thread's error goes to sys.unraisablehook; interrupt_main() is for signals that have a handler.
import _thread
import signal
import sys
import threading
import time
import warnings


def task():
    raise ValueError("failed")


def run(function):
    _thread.start_new_thread(function, ())
    time.sleep(0.1)


def hook(unraisable):
    print(type(unraisable).__name__, unraisable.err_msg.split(" at ")[0], unraisable.object, repr(unraisable.exc_value))


sys.unraisablehook = hook
run(task)
run(sys.exit)
warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as told:
    threading.RLock(1), threading.RLock(a=1), threading.RLock()
    print([(str(w.message), w.category.__name__, w.filename == __file__) for w in told])

for handler in signal.SIG_IGN, signal.SIG_DFL:
    signal.signal(signal.SIGINT, handler)
    _thread.interrupt_main()
print("still here")
for wrong in 0, -1, 10**6, "x":
    try:
        _thread.interrupt_main(wrong)
    except (ValueError, TypeError) as e:
        print(e)
signal.signal(signal.SIGUSR1, lambda number, frame: print("signal", number))
_thread.interrupt_main(signal.SIGUSR1)
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    _thread.interrupt_main()
    time.sleep(1)
except KeyboardInterrupt as e:
    print(repr(e))


def late():
    threading.main_thread().join()
    print("the main thread:", threading.main_thread().is_alive(), [t.name for t in threading.enumerate()])
    signal.raise_signal(signal.SIGUSR1)
    time.sleep(0.1)
    print("over")


threading.Thread(target=late, name="late").start()

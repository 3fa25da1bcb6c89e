# Where every thread stands: sys._current_frames().
# oracle: real, the oracle's threads stand in its own functions
import sys
import threading
import time
import traceback


def worker(ready):
    ready.set()
    time.sleep(0.8)
ready = threading.Event()
t = threading.Thread(target=worker, args=(ready,), daemon=False)
t.start(); ready.wait()
time.sleep(0.1)
def other(gate):
    with gate: gate.wait(0.6)
gate = threading.Condition()
o = threading.Thread(target=other, args=(gate,)); o.start()
time.sleep(0.1)
frames = sys._current_frames()
print(len(frames), t.ident in frames, threading.get_ident() in frames)
print(frames[t.ident].f_code.co_name, frames[t.ident].f_lineno, frames[o.ident].f_code.co_name)
print(traceback.format_stack(frames[t.ident])[-1].splitlines()[1:])
print(frames[threading.get_ident()] is sys._getframe())
t.join(); o.join()
print(len(sys._current_frames()))

"""One thread runs at a time; the clock moves when none can. Its switches are described in oracle.py."""
import _thread
import os
import random
import sys
import time
from collections import deque

READY = os.environ.get("ORACLE_READY", "")
IO_FIRST = READY == "io"
TICK = float(os.environ.get("ORACLE_TICK", "1e-7"))
ROUNDS = os.environ.get("ORACLE_ROUND") != "0"
JITTER = os.environ.get("ORACLE_JITTER")
jitter, lots = random.Random(JITTER), random.Random(READY)
NOW = 1000.0
EPOCH = 1_700_000_000.0 - NOW      # a run begins at 1,700,000,000, as in the engine
_real_lock = _thread.allocate_lock


class VT:
    """One thread as the scheduler sees it."""
    __slots__ = ("gate", "deadline", "woken", "files", "events", "n")
    count = 0

    def __init__(self):
        self.gate = _real_lock()
        self.gate.acquire()
        self.deadline = self.files = self.events = None
        self.woken = False
        VT.count += 1
        self.n = VT.count


CUR = VT()                      # the main thread
ready = deque()
blocked = {}                    # VT -> arrival number (insertion ordered)
arrivals = 0


def die(code, message):
    try:
        sys.stdout.flush()
    except Exception:
        pass
    os.write(2, ("oracle: " + message + "\n").encode())
    os._exit(code)


def _next_ready():
    if READY.startswith("lots"):
        ready.rotate(-lots.randrange(len(ready)))
    return ready.pop() if READY == "lifo" else ready.popleft()


def _poll():
    for t in list(blocked):
        if t.files is not None:
            t.events = t.files.look()
            if t.events:
                del blocked[t]
                return t
    return None


def _pick():
    global NOW
    while True:
        if ready and not IO_FIRST:
            return _next_ready()
        t = _poll()
        if t is not None:
            return t
        if ready:
            return _next_ready()
        for files in [t.files for t in blocked if t.files is not None]:
            files.linger(0.004)
        t = _poll()
        if t is not None:
            return t
        best = None
        for t, k in blocked.items():
            if t.deadline is not None and (best is None or (t.deadline, k) < best[0]):
                best = ((t.deadline, k), t)
        if best is None:
            die(97, "deadlock: no thread, timer or I/O can ever run again")
        t = best[1]
        del blocked[t]
        NOW = max(NOW, t.deadline)
        return t


def _switch(me, nxt):
    global CUR
    if nxt is me:
        return
    CUR = nxt
    nxt.gate.release()
    me.gate.acquire()


def block(deadline=None, files=None):
    """The running thread waits, for files too if any are given: look() tells what is ready of them, linger(seconds) waits for real. True
    when woken, False at its deadline."""
    global arrivals
    me = CUR
    if JITTER and deadline is not None:
        deadline += jitter.uniform(0, 9e-4) if files else jitter.uniform(-2e-3, 2e-3)
    arrivals += 1
    me.woken, me.deadline, me.files, me.events = False, deadline, files, None
    blocked[me] = arrivals
    _switch(me, _pick())
    me.files = me.deadline = None
    return me.woken


def wake(t):
    if t in blocked:
        del blocked[t]
        t.woken = True
        ready.append(t)
        return True
    return False


def give_way():
    """What a short release of the GIL does: whoever is ready goes first."""
    if ready:
        me = CUR
        nxt = _next_ready()
        ready.append(me)
        _switch(me, nxt)


def may_give_way():
    """A lock is free again: somebody who waited for it may have the GIL at once."""
    if READY == "handoff" or READY.startswith("lots") and lots.random() < 0.5:
        give_way()


def leave():
    """The running thread ends."""
    global CUR
    CUR = _pick()
    CUR.gate.release()


def work(seconds):
    """CPU time: the running thread keeps the baton while the clock moves, in slices of
    the 5 ms after which CPython takes the GIL away from a thread that others wait for."""
    global NOW
    while seconds > 0:
        NOW += min(seconds, 0.005)
        seconds -= 0.005
        for t, n in sorted(blocked.items(), key=lambda tn: (tn[0].deadline or 0, tn[1])):
            if t.deadline is not None and t.deadline <= NOW:
                del blocked[t]
                ready.append(t)
        if seconds > 0:
            give_way()


def take(seconds):
    """Time that passes while the running thread goes on."""
    global NOW
    NOW += seconds


# ---------------------------------------------------------------------- clock


def sleep(seconds):
    if not isinstance(seconds, (int, float)):
        raise TypeError("'%s' object cannot be interpreted as an integer"
                        % type(seconds).__name__)
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if seconds == 0:
        give_way()
    else:
        block(NOW + seconds)


def monotonic():
    take(jitter.uniform(0, 5e-5) if JITTER else TICK)
    return NOW


time.sleep = sleep
time.monotonic = time.perf_counter = monotonic
time.time = lambda: EPOCH + monotonic()
time.monotonic_ns = time.perf_counter_ns = lambda: int(monotonic() * 1e9)
time.time_ns = lambda: int((EPOCH + monotonic()) * 1e9)

# The simulated machine has four cores, and pools take their size from it.
os.cpu_count = os.process_cpu_count = lambda: 4

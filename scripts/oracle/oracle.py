"""oracle.py LISTING.py [args...] -- runs a Python program under the CPython 3.13 that
executes this file, in deterministic virtual time.

oracle.py --serve -- runs one program after the other, each in a fork of this process: see serve().

Every blocking primitive (lock, sleep, join, select) goes through one scheduler, one
thread runs at a time (the baton), and a thread is switched only where CPython would
let go of the GIL because the thread blocks.  When nobody can run, the clock jumps to
the earliest deadline.  When there is no deadline either, the program is deadlocked.

  * locks, thread handles, time.sleep, clocks, DefaultSelector.select are replaced
    *before* threading/asyncio/queue/concurrent.futures are imported; these
    modules, the loop and the tasks are CPython's own.
  * os.cpu_count() is 4, whatever the machine has: a pool is as large as in the engine.
  * clock reads move the clock 0.1 us, so timers of equal delay stay FIFO.
  * select() rounds its timeout up to 1 ms as EpollSelector does.
  * loopback I/O is real: before each clock jump with open sockets the oracle waits
    a few real ms for data still on its way. Blocking calls of sockets and select.select
    wait in virtual time; select.poll and epoll objects of a program's own do not.
  * `import playground` finds the stand-in of the folder stand_ins/, which asks this
    module (importable as `oracle`) for CPU time: see work().
  * the listing's own folder is searched for siblings, but never before asyncio and
    threading, which are loaded already: a listing may be called asyncio.py.
  * a traceback starts at the listing: the oracle's own frame is not in it.

Environment:
  ORACLE_SETS=rev   iterate asyncio's address-ordered sets (TaskGroup._tasks,
                    all_tasks) newest first instead of oldest first, to expose
                    programs whose output depends on that order.
  ORACLE_FDS=rev    what is ready at once is told in the other order.
  ORACLE_READY=lifo     pick the newest runnable thread instead of the oldest, or
  ORACLE_READY=handoff  switch to a thread the moment a lock it waits for is free, or
  ORACLE_READY=io       a thread whose selector has events goes before the others, and
                    one that has no need to wait goes on:
                    all expose programs that depend on a race between threads.
  ORACLE_JITTER=7   (seed 7) a thread's waits end up to 2 ms early or late, and so do a
                    loop's timers, save that timers of equal delay set in the same ms
                    stay together; every clock read takes up to 50 us.  Exposes
                    programs whose order hangs on a tie such as 0.1 + 0.2 against 0.3.
  ORACLE_TICK=1e-7  seconds per clock read
  ORACLE_ROUND=0    select() does not round, and a handle takes 5 us: timers that were set one after
                    the other fall apart, as they do where a millisecond ends between them.
  ORACLE_LOG=FILE   write every handle that an event loop ran, in order, one a line:
                    `Task-3:step`, `Task-3:wakeup`, or the callback's qualified name.
  ORACLE_CPU_S=5    CPU seconds after which the program is called a runaway.
Exit codes of its own: 96 wrong Python, 97 deadlock, 98 runaway.
"""
import sys
if sys.version_info[:2] != (3, 13) or sys.implementation.name != "cpython":
    sys.stderr.write("oracle: needs CPython 3.13, this is %s\n" % sys.version.split()[0])
    sys.exit(96)
assert "threading" not in sys.modules and "asyncio" not in sys.modules
import _thread, os, signal, time
from collections import deque

# ------------------------------------------------------------------ scheduler
_alloc, _spawn = _thread.allocate_lock, _thread.start_new_thread
_REV = os.environ.get("ORACLE_SETS") == "rev"
_LIFO = os.environ.get("ORACLE_READY") == "lifo"
_HANDOFF = os.environ.get("ORACLE_READY") == "handoff"
_IO_FIRST = os.environ.get("ORACLE_READY") == "io"
_FDS = os.environ.get("ORACLE_FDS") == "rev"
_TICK = float(os.environ.get("ORACLE_TICK", "1e-7"))
_ROUNDS = os.environ.get("ORACLE_ROUND") != "0"
_JITTER = os.environ.get("ORACLE_JITTER")
NOW = 1000.0
EPOCH = 1_700_000_000.0 - NOW      # a run begins at 1,700,000,000, as in the engine


class VT:
    """One thread as the scheduler sees it."""
    __slots__ = ("gate", "deadline", "woken", "sel", "events", "n")
    count = 0

    def __init__(self):
        self.gate = _alloc()
        self.gate.acquire()
        self.deadline = self.sel = self.events = None
        self.woken = False
        VT.count += 1
        self.n = VT.count


CUR = VT()                      # the main thread
ready = deque()
blocked = {}                    # VT -> arrival number (insertion ordered)
arrivals = 0


def _die(code, message):
    try:
        sys.stdout.flush()
    except Exception:
        pass
    os.write(2, ("oracle: " + message + "\n").encode())
    os._exit(code)


def _next_ready():
    return ready.pop() if _LIFO else ready.popleft()


def _poll():
    for t in list(blocked):
        if t.sel is not None:
            t.events = t.sel._real_select(0)
            if t.events:
                del blocked[t]
                return t
    return None


def _pick():
    global NOW
    while True:
        if ready and not _IO_FIRST:
            return _next_ready()
        t = _poll()
        if t is not None:
            return t
        if ready:
            return _next_ready()
        for s in [t.sel for t in blocked if t.sel is not None]:
            if len(s._fd_to_key) > 1:           # more than the self-pipe: real I/O
                s._real_select(0.004)
        t = _poll()
        if t is not None:
            return t
        best = None
        for t, k in blocked.items():
            if t.deadline is not None and (best is None or (t.deadline, k) < best[0]):
                best = ((t.deadline, k), t)
        if best is None:
            _die(97, "deadlock: no thread, timer or I/O can ever run again")
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


def block(deadline=None, sel=None):
    """The running thread waits; True when woken, False at its deadline."""
    global arrivals
    me = CUR
    if _JITTER and deadline is not None:
        deadline += _rng.uniform(0, 9e-4) if sel else _rng.uniform(-2e-3, 2e-3)
    arrivals += 1
    me.woken, me.deadline, me.sel, me.events = False, deadline, sel, None
    blocked[me] = arrivals
    _switch(me, _pick())
    me.sel = me.deadline = None
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


# ---------------------------------------------------------------------- locks
class VLock:
    def __init__(self):
        self._held, self._w = False, deque()

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if not self._held:
            self._held = True
            return True
        if not blocking or timeout == 0:
            return False
        deadline = None if timeout == -1 else NOW + timeout
        while True:
            me = CUR
            self._w.append(me)
            if not block(deadline):
                self._w.remove(me)
                return False
            if not self._held:
                self._held = True
                return True

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False
        while self._w and not wake(self._w.popleft()):
            pass
        if _HANDOFF:
            give_way()

    def locked(self):
        return self._held

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def _at_fork_reinit(self):
        self.__init__()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return "<%s _thread.lock object at %#x>" % (
            "locked" if self._held else "unlocked", id(self))


VLock.__name__ = VLock.__qualname__ = "lock"
VLock.__module__ = "_thread"


class VRLock:
    def __init__(self):
        self._lock, self._owner, self._count = VLock(), None, 0

    def acquire(self, blocking=True, timeout=-1):
        if self._owner is CUR:
            self._count += 1
            return True
        got = self._lock.acquire(blocking, timeout)
        if got:
            self._owner, self._count = CUR, 1
        return got

    def release(self):
        if self._owner is not CUR:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._lock.release()

    def _is_owned(self):
        return self._owner is CUR

    def _recursion_count(self):
        return self._count if self._owner is CUR else 0

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        state = self._count, self._owner
        self._count, self._owner = 0, None
        self._lock.release()
        return state

    def _acquire_restore(self, state):
        self._lock.acquire()
        self._count, self._owner = state

    _at_fork_reinit = __init__

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return "<%s _thread.RLock object owner=%r count=%d at %#x>" % (
            "locked" if self._count else "unlocked", self._owner and self._owner.n,
            self._count, id(self))


VRLock.__name__ = VRLock.__qualname__ = "RLock"
VRLock.__module__ = "_thread"

# -------------------------------------------------------------------- threads
alive = []                      # handles of non-daemon threads not yet done


class VHandle:
    def __init__(self):
        self.ident, self._done, self._w = None, False, []

    def is_done(self):
        return self._done

    def _set_done(self):
        self._done = True
        for t in self._w:
            wake(t)
        self._w = []

    def join(self, timeout=None):
        deadline = None if timeout is None or timeout < 0 else NOW + timeout
        while not self._done:
            if timeout == 0:
                give_way()
                return
            me = CUR
            self._w.append(me)
            if not block(deadline):
                self._w.remove(me)
                return


def start_joinable_thread(function, handle=None, daemon=True):
    handle = handle or VHandle()
    vt = VT()
    if not daemon:
        alive.append(handle)

    def body():
        global CUR
        vt.gate.acquire()
        try:
            function()
        except SystemExit:
            pass
        except BaseException:
            sys.excepthook(*sys.exc_info())
        handle._set_done()
        if not daemon:
            alive.remove(handle)
        CUR = _pick()
        CUR.gate.release()

    handle.ident = _spawn(body, ())
    ready.append(vt)
    return handle


def start_new_thread(function, args, kwargs={}):
    return start_joinable_thread(lambda: function(*args, **kwargs)).ident


def make_thread_handle(ident):
    h = VHandle()
    h.ident = ident
    return h


def join_the_rest():
    while alive:
        alive[0].join()


_thread.allocate_lock = _thread.allocate = VLock
_thread.LockType = _thread.lock = VLock
_thread._ThreadHandle = VHandle
_thread._make_thread_handle = make_thread_handle
_thread.start_joinable_thread = start_joinable_thread
_thread.start_new_thread = _thread.start_new = start_new_thread
_thread._shutdown = join_the_rest
_thread.RLock = VRLock                  # threading and importlib
sys.modules["_queue"] = None            # queue falls back to its Python SimpleQueue

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
    global NOW
    NOW += _rng.uniform(0, 5e-5) if _JITTER else _TICK
    return NOW


time.sleep = sleep
time.monotonic = time.perf_counter = monotonic
time.time = lambda: EPOCH + monotonic()
time.monotonic_ns = time.perf_counter_ns = lambda: int(monotonic() * 1e9)
time.time_ns = lambda: int((EPOCH + monotonic()) * 1e9)

# The simulated machine has four cores, and pools take their size from it.
os.cpu_count = os.process_cpu_count = lambda: 4

# ------------------------------------------------------------------ selectors
import math, selectors
if _JITTER:
    import random
    _rng = random.Random(_JITTER)

class VirtualSelect:
    def _real_select(self, timeout):
        events = super().select(timeout)
        return events[::-1] if _FDS else events

    def select(self, timeout=None):
        if not _IO_FIRST or not (timeout is not None and timeout <= 0 or self._real_select(0)):
            give_way()
        events = self._real_select(0)
        if events or (timeout is not None and timeout <= 0):
            return events
        me = CUR
        deadline = None if timeout is None else NOW + (math.ceil(timeout * 1e3) * 1e-3 if _ROUNDS else timeout)
        block(deadline, self)
        return me.events or []


class VSelector(VirtualSelect, selectors.DefaultSelector):
    pass


class VPollSelector(VirtualSelect, selectors.PollSelector):
    pass


selectors.DefaultSelector = VSelector
selectors.PollSelector = VPollSelector

# -------------------------------------------------------------------- sockets
# Blocking calls wait here, in virtual time, until the real socket is ready; then the real
# call is made, which returns at once. Only loopback: a name would be looked up for real.
import select, socket


class Until:
    """Waits for files as the scheduler expects of a selector."""

    def __init__(self, readers, writers):
        self.readers, self.writers = readers, writers
        self._fd_to_key = "..."         # more than the self-pipe: real I/O

    def _real_select(self, timeout):
        found = _select(self.readers, self.writers, [], timeout)
        return found if found[0] or found[1] else None


_select = select.select


def virtual_select(readers, writers, others, timeout=None):
    give_way()
    until = Until(readers, writers)
    found = until._real_select(0)
    if not found and (timeout is None or timeout > 0):
        block(None if timeout is None else NOW + timeout, until)
        found = until._real_select(0)
    return found or ([], [], [])


select.select = virtual_select


def _waiting(name, writing):
    real = getattr(socket.socket, name)

    def call(self, *args):
        if self.gettimeout() != 0 and self.fileno() >= 0 and not (args and args[-1] == -1):
            fds = [self.fileno()]
            found = virtual_select([] if writing else fds, fds if writing else [], [], self.gettimeout())
            if not found[0] and not found[1]:
                raise TimeoutError("timed out")
        return real(self, *args)

    call.__name__, call.__qualname__ = name, "socket." + name
    setattr(socket.socket, name, call)


for _name in "recv", "recv_into", "recvfrom", "recvfrom_into", "accept":
    _waiting(_name, False)
_waiting("send", True)


def _sendall(self, data, flags=0):
    data = memoryview(data).cast("B")
    sent = self.send(data[:65536])
    while sent < len(data):
        sent += self.send(data[sent:sent + 65536], socket.MSG_DONTWAIT)


socket.socket.sendall = _sendall

import threading, asyncio, asyncio.tasks, asyncio.taskgroups, itertools
assert asyncio.tasks.Task.__module__ == "_asyncio"

if _JITTER:
    _call_at = asyncio.BaseEventLoop.call_at

    def call_at(self, when, callback, *args, context=None):
        now = self.time()
        if when > now + 0.005:
            key = f"{_JITTER}:{when - now:.4f}:{now:.3f}"
            when += random.Random(key).uniform(-2e-3, 2e-3)
        return _call_at(self, when, callback, *args, context=context)

    asyncio.BaseEventLoop.call_at = call_at

# --------------------------------------- sets CPython orders by object address
_births, _birth = __import__("weakref").WeakKeyDictionary(), itertools.count()


class OrderedTasks(dict):
    def add(self, t):
        self[t] = None

    def discard(self, t):
        self.pop(t, None)

    def __iter__(self):
        return iter(list(reversed(list(self.keys()))) if _REV else list(self.keys()))


_tg_init = asyncio.TaskGroup.__init__


def tg_init(self):
    _tg_init(self)
    self._tasks = OrderedTasks()


asyncio.TaskGroup.__init__ = tg_init
_create = asyncio.BaseEventLoop.create_task


def create_task(self, *a, **k):
    number = next(_birth)           # before: an eager task creates others on its way
    t = _create(self, *a, **k)
    if getattr(t, "_source_traceback", None):   # debug mode: this function is no place in the program
        del t._source_traceback[-1]
    _births[t] = number
    return t


create_task.__qualname__ = _create.__qualname__  # the callback log names it
asyncio.BaseEventLoop.create_task = create_task
_all = asyncio.tasks.all_tasks


def all_tasks(loop=None):
    if loop is None:
        loop = asyncio.get_running_loop()
    found = sorted(_all(loop), key=lambda t: _births.get(t, -1), reverse=_REV)
    return OrderedTasks.fromkeys(reversed(found) if _REV else found)


asyncio.tasks.all_tasks = all_tasks     # asyncio.runners; user code gets a real set

# ---------------------------------------------------------------------- server


def serve():
    """Reads paths, one a line. Each listing runs in a fork, to which this function returns its path; the parent
    answers with a line of JSON: {"out", "err", "log", "code"}."""
    import json, tempfile
    requests, answers = os.fdopen(os.dup(0), "r", closefd=False), os.fdopen(os.dup(1), "w", closefd=False)   # a child closes what is below
    folder = tempfile.mkdtemp(prefix="oracle-")
    files = [os.path.join(folder, kind) for kind in ("out", "err", "log")]
    for line in requests:
        for file in files:
            open(file, "w").close()
        child = os.fork()
        if child == 0:
            for fd in answers.fileno(), requests.fileno():
                os.close(fd)
            for fd, file in enumerate([os.devnull, *files[:2]]):
                opened = os.open(file, os.O_RDWR)
                os.dup2(opened, fd)
                os.close(opened)
            os.chdir(os.path.dirname(os.path.abspath(line.strip())))
            os.environ["ORACLE_LOG"] = files[2]
            signal.alarm(60)
            return line.strip()
        status = os.waitpid(child, 0)[1]
        texts = [open(file, errors="replace").read() for file in files]
        json.dump(dict(zip(("out", "err", "log"), texts), code=os.waitstatus_to_exitcode(status)), answers)
        answers.write("\n")
        answers.flush()
    for file in files:
        os.unlink(file)
    os.rmdir(folder)
    os._exit(0)


if sys.argv[1:] == ["--serve"]:
    sys.argv[1:] = [serve()]

# --------------------------------------------------------------- callback log
_log_path = os.environ.get("ORACLE_LOG")
if _log_path:
    import asyncio.events
    import fcntl
    _low = os.open(_log_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    _log = os.fdopen(fcntl.fcntl(_low, fcntl.F_DUPFD, 200), "w")    # the program's own files begin at 3
    os.close(_low)

    def _label(callback):
        owner = getattr(callback, "__self__", None)
        if isinstance(owner, asyncio.Task):
            kind = "wakeup" if "wakeup" in getattr(callback, "__name__", "") else "step"
            return f"{owner.get_name()}:{kind}"
        inner = getattr(callback, "func", callback)
        return getattr(inner, "__qualname__", type(inner).__name__)

    _handle_run = asyncio.events.Handle._run

    def _logged_run(self):
        global NOW
        if not _ROUNDS:
            NOW += 5e-6
        _log.write(_label(self._callback) + "\n")
        _log.flush()
        kept, self = [self], None       # a traceback's frames must not keep the handle, see Handle._run
        return _handle_run(kept.pop())

    asyncio.events.Handle._run = _logged_run

# ------------------------------------------------------------------------ run


def _runaway(*_):
    _die(98, "runaway: the program uses the CPU without end")


signal.signal(signal.SIGPROF, _runaway)
signal.setitimer(signal.ITIMER_PROF, float(os.environ.get("ORACLE_CPU_S", "5")))

if len(sys.argv) < 2:
    sys.exit(__doc__)
sys.argv = sys.argv[1:]
path = sys.argv[0]
sys.path[0:1] = [os.path.dirname(os.path.abspath(path)),
                 os.path.join(os.path.dirname(os.path.abspath(__file__)), "stand_ins")]
sys.modules["oracle"] = sys.modules["__main__"]     # the stand-ins import it
_main = type(sys)("__main__")
_main.__dict__.update(__file__=path, __builtins__=__builtins__, __annotations__={})
sys.modules["__main__"] = _main
try:
    with open(path, "rb") as f:
        _code = compile(f.read(), path, "exec", dont_inherit=True)
    exec(_code, _main.__dict__)
except SystemExit:
    raise
except BaseException as _error:
    # The first frame is this module's; a SyntaxError of the listing has no other.
    _error.__traceback__ = _error.__traceback__.tb_next
    sys.excepthook(type(_error), _error, _error.__traceback__)
    sys.exit(1)

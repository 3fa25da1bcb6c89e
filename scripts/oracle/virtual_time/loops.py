"""What event loops leave open, made definite or turned round, and the log of the handles that they run."""
import asyncio
import asyncio.events
import asyncio.taskgroups
import asyncio.tasks
import fcntl
import itertools
import os
import random
import weakref

from . import scheduler
from .scheduler import JITTER, ROUNDS

assert asyncio.tasks.Task.__module__ == "_asyncio"
_REVERSED = os.environ.get("ORACLE_SETS") == "rev"

# --------------------------------------------------------------------- timers

if JITTER or not ROUNDS:
    _call_at = asyncio.BaseEventLoop.call_at

    def call_at(self, when, callback, *args, context=None):
        now = self.time()
        if JITTER and when > now + 0.005:
            key = f"{JITTER}:{when - now:.4f}:{now:.3f}"
            when += random.Random(key).uniform(-2e-3, 2e-3)
        elif not ROUNDS:
            scheduler.take(5e-6)
        return _call_at(self, when, callback, *args, context=context)

    asyncio.BaseEventLoop.call_at = call_at

# --------------------------------------- sets CPython orders by object address
_births, _birth = weakref.WeakKeyDictionary(), itertools.count()


class OrderedTasks(dict):
    def add(self, t):
        self[t] = None

    def discard(self, t):
        self.pop(t, None)

    def __iter__(self):
        return iter(list(reversed(list(self.keys()))) if _REVERSED else list(self.keys()))


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
    found = sorted(_all(loop), key=lambda t: _births.get(t, -1), reverse=_REVERSED)
    return OrderedTasks.fromkeys(reversed(found) if _REVERSED else found)


asyncio.tasks.all_tasks = all_tasks     # asyncio.runners; user code gets a real set

# --------------------------------------------------------------- callback log


def _label(callback):
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        kind = "wakeup" if "wakeup" in getattr(callback, "__name__", "") else "step"
        return f"{owner.get_name()}:{kind}"
    inner = getattr(callback, "func", callback)
    return getattr(inner, "__qualname__", type(inner).__name__)


def write_log(path):
    """Writes every handle that a loop runs into a file."""
    low = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    log = os.fdopen(fcntl.fcntl(low, fcntl.F_DUPFD, 200), "w")    # the program's own files begin at 3
    os.close(low)
    run = asyncio.events.Handle._run

    def logged_run(self):
        if not ROUNDS:
            scheduler.take(5e-6)
        log.write(_label(self._callback) + "\n")
        log.flush()
        kept, self = [self], None       # a traceback's frames must not keep the handle, see Handle._run
        return run(kept.pop())

    asyncio.events.Handle._run = logged_run

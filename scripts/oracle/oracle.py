"""oracle.py LISTING.py [args...] -- runs a Python program under the CPython 3.13 that
executes this file, in deterministic virtual time.

oracle.py --serve -- runs one program after the other, each in a fork of this process: see serve().

Every blocking primitive (lock, sleep, join, select) goes through one scheduler, one
thread runs at a time (the baton), and a thread is switched only where CPython would
let go of the GIL because the thread blocks.  When nobody can run, the clock jumps to
the earliest deadline.  When there is no deadline either, the program is deadlocked.

  * locks, thread handles, time.sleep, clocks, selectors and what poll() and epoll() return
    are replaced (virtual_time/) *before* threading/asyncio/queue/concurrent.futures are
    imported; these modules, the loop and the tasks are CPython's own.
  * os.cpu_count() is 4, whatever the machine has: a pool is as large as in the engine.
  * clock reads move the clock 0.1 us, so timers of equal delay stay FIFO.
  * selectors round their timeouts up to 1 ms as epoll does.
  * loopback I/O is real: before each clock jump with open sockets the oracle waits
    a few real ms for data still on its way. Blocking calls of sockets and select.select
    wait in virtual time.
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
  ORACLE_READY=lots1    (seed 1) draw lots for both, or
  ORACLE_READY=io       a thread whose selector has events goes before the others, and
                    one that has no need to wait goes on:
                    all expose programs that depend on a race between threads.
  ORACLE_JITTER=7   (seed 7) a thread's waits end up to 2 ms early or late, and so do a
                    loop's timers, save that timers of equal delay set in the same ms
                    stay together; every clock read takes up to 50 us.  Exposes
                    programs whose order hangs on a tie such as 0.1 + 0.2 against 0.3.
  ORACLE_TICK=1e-7  seconds per clock read
  ORACLE_ROUND=0    select() does not round, and a handle takes 5 us: timers that were set one after
                    the other (each takes as long) fall apart, as they do where a millisecond ends between them.
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
import gc
import os
import signal

from virtual_time import scheduler
from virtual_time import threads, files, loops     # in this order: each puts its own in the place of what the next ones import
from virtual_time.scheduler import work            # for the stand-ins

# ---------------------------------------------------------------------- server


def serve():
    """Reads paths, one a line. Each listing runs in a fork, to which this function returns its path; the parent
    answers with a line of JSON: {"out", "err", "log", "code"}."""
    import json, tempfile
    gc.collect()
    gc.freeze()     # what is there before any listing stays: a child's collector need not look at it, nor copy its pages
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
if log := os.environ.get("ORACLE_LOG"):
    loops.write_log(log)

# ------------------------------------------------------------------------ run


def _runaway(*_):
    scheduler.die(98, "runaway: the program uses the CPU without end")


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
finally:
    gc.unfreeze()   # the end of the interpreter collects all there is

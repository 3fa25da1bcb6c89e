# Each wrong use of a thread or a lock has its own words.
import _thread
import queue
import threading


def say(f):
    try:
        f()
        print("fine")
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")


lock, again, condition = threading.Lock(), threading.RLock(), threading.Condition()
say(lambda: lock.release())
say(lambda: again.release())
say(lambda: lock.acquire(timeout=-2))
say(lambda: lock.acquire(False, 1))
say(lambda: condition.wait())
say(lambda: condition.notify())
say(lambda: threading.Semaphore(-1))
say(lambda: threading.Semaphore(1).release(0))
say(lambda: threading.Semaphore(1).acquire(False, timeout=1))
say(lambda: threading.BoundedSemaphore(1).release())
say(lambda: threading.Barrier(0))
say(lambda: threading.Thread(1))
say(lambda: threading.stack_size(1))
say(lambda: threading.stack_size(-1))
say(lambda: threading.excepthook(1))
say(lambda: threading.current_thread().join())

t = threading.Thread(target=int)
say(lambda: t.join())
t.start()
t.join()
say(lambda: t.start())
say(lambda: setattr(t, "daemon", True))


class Forgetful(threading.Thread):
    def __init__(self):
        pass


say(lambda: Forgetful().start())
say(lambda: Forgetful().name)
say(lambda: Forgetful().join())
say(lambda: repr(Forgetful()))
say(lambda: _thread.exit())
say(lambda: threading.local(3))

q = queue.Queue(1)
say(lambda: q.get(timeout=-1))
say(lambda: q.get_nowait())
say(lambda: q.put("a"))
say(lambda: q.put("b", block=False))
say(lambda: q.put("b", timeout=0.5))
say(lambda: q.get())
say(lambda: q.task_done())
say(lambda: q.task_done())
say(lambda: queue.SimpleQueue().get(timeout=-1))
say(lambda: queue.SimpleQueue().get_nowait())

# Timers, threads without a Thread object, daemon threads, and who is alive.
import _thread
import threading
import time

begin = time.monotonic()


def since():
    return round(time.monotonic() - begin, 1)


def ring(word, *, end="!"):
    print(since(), word + end, type(threading.current_thread()).__name__)


t = threading.Timer(1.5, ring, args=["late"], kwargs={"end": "."})
t.start()
never = threading.Timer(5, ring, ["never"])
never.start()
print(threading.active_count(), [type(x).__name__ for x in threading.enumerate()])
never.cancel()
t.join()
print(since())

done = threading.Event()


def low_level(a, b=0):
    me = threading.current_thread()
    print(me.name, me.daemon, me.is_alive(), a, b)
    try:
        me.join()
    except RuntimeError as e:
        print(e)
    done.set()


_thread.start_new_thread(low_level, (1,), {"b": 2})
done.wait()


def inherits():
    print(threading.Thread().daemon)


for daemon in False, True:
    t = threading.Thread(target=inherits, daemon=daemon)
    t.start()
    t.join()
t = threading.Thread(target=time.sleep, args=(2,))
t.start()
print(t.join(0.5), t.is_alive())
print(t.join(-1), t.is_alive())
t.join()
print(t.is_alive(), since())
print(t.ident == threading.get_ident(), threading.main_thread().ident == threading.get_ident())

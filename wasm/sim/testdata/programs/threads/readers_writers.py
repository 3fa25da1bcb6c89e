"""Readers and writers, a rate limiter, a pool of connections, a cache that computes once: what people build from locks."""
import contextlib
import functools
import threading
import time

began = time.monotonic()
log = []


def say(*words):
    log.append(f"{time.monotonic() - began:.2f} {threading.current_thread().name}: {' '.join(map(str, words))}")


class ReadWriteLock:
    def __init__(self):
        self._condition = threading.Condition()
        self._readers = 0
        self._writing = False
        self._writers_waiting = 0

    @contextlib.contextmanager
    def reading(self):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing and not self._writers_waiting)
            self._readers += 1
        try:
            yield
        finally:
            with self._condition:
                self._readers -= 1
                self._condition.notify_all()

    @contextlib.contextmanager
    def writing(self):
        with self._condition:
            self._writers_waiting += 1
            self._condition.wait_for(lambda: not self._writing and not self._readers)
            self._writers_waiting -= 1
            self._writing = True
        try:
            yield
        finally:
            with self._condition:
                self._writing = False
                self._condition.notify_all()


lock = ReadWriteLock()


def read(delay):
    time.sleep(delay)
    with lock.reading():
        say("reads")
        time.sleep(0.3)
    say("has read")


def write(delay):
    time.sleep(delay)
    with lock.writing():
        say("writes")
        time.sleep(0.2)
    say("has written")


threads = [threading.Thread(target=read, args=(d,), name=f"reader {i}") for i, d in enumerate([0, 0.05, 0.2])]
threads.append(threading.Thread(target=write, args=(0.1,), name="writer"))
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*log, sep="\n")
log.clear()


class ConnectionPool:
    def __init__(self, size):
        self._free = [f"connection {n}" for n in range(size)]
        self._available = threading.Semaphore(size)

    @contextlib.contextmanager
    def connection(self, timeout=None):
        if not self._available.acquire(timeout=timeout):
            raise TimeoutError("no free connection")
        connection = self._free.pop()
        try:
            yield connection
        finally:
            self._free.append(connection)
            self._available.release()


pool = ConnectionPool(1)


def use(hold, timeout):
    try:
        with pool.connection(timeout) as c:
            say("has", c)
            time.sleep(hold)
    except TimeoutError as e:
        say(e)


began = time.monotonic()
threads = [threading.Thread(target=use, args=(0.5, t), name=f"user {i}") for i, t in enumerate([None, 0.3, 0.8])]
for t in threads:
    t.start()
    time.sleep(0.01)
for t in threads:
    t.join()
print(*log, sep="\n")


def once(function):
    lock, results = threading.Lock(), {}

    @functools.wraps(function)
    def wrapper(argument):
        with lock:
            event = results.get(argument)
            mine = event is None
            if mine:
                event = results[argument] = threading.Event()
        if mine:
            event.value = function(argument)
            event.set()
        else:
            event.wait()
        return event.value

    return wrapper


calls = []


@once
def slow(n):
    calls.append(n)
    time.sleep(0.2)
    return n * n


results = []
threads = [threading.Thread(target=lambda n=n: results.append(slow(n % 2))) for n in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), sorted(calls), slow.__name__)


class RateLimiter:
    """At most so many in any second; a token comes back a second after it was taken."""

    def __init__(self, rate):
        self._tokens = threading.BoundedSemaphore(rate)

    def __enter__(self):
        self._tokens.acquire()
        timer = threading.Timer(1, self._tokens.release)
        timer.daemon = True
        timer.start()

    def __exit__(self, *exc):
        return False


limiter, began, times = RateLimiter(2), time.monotonic(), []


def limited():
    with limiter:
        times.append(round(time.monotonic() - began, 1))


threads = [threading.Thread(target=limited) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(times)

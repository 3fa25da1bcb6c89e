"""A pool of processes that take jobs from one queue, and a thread here that hands out their results."""

import _multiprocessing
import pickle
import threading
from _thread import _cores
from functools import partial
from itertools import count

from multiprocessing import _remote
from multiprocessing.context import TimeoutError
from multiprocessing.process import SpawnProcess

__all__ = ["Pool", "ThreadPool"]


class RemoteTraceback(_remote.Cause):
    pass


class MaybeEncodingError(Exception):
    def __init__(self, exc, value):
        self.exc, self.value = repr(exc), repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"


def _map(batch):
    fn, items, star = batch
    return [fn(*item) for item in items] if star else [fn(item) for item in items]


def _worker(jobs, results, initializer, initargs, most):
    """The life of a process of the pool: jobs until there is none."""
    jobs, results = _multiprocessing.Channel(jobs), _multiprocessing.Channel(results)
    if initializer is not None:
        initializer(*initargs)
    done = 0
    while most is None or done < most:
        message = jobs.get()
        if not message:
            return
        number, fn, args, kwargs = pickle.loads(message)
        try:
            answer = number, True, fn(*args, **kwargs)
        except Exception as error:
            answer = number, False, _remote.Sent(error, RemoteTraceback)
        try:
            results.put(pickle.dumps(answer))
        except Exception as error:
            results.put(pickle.dumps((number, False, MaybeEncodingError(error, answer[2]))))
        done += 1


class ApplyResult:
    def __init__(self, callback=None, error_callback=None):
        self._event = threading.Event()
        self._callback, self._error_callback = callback, error_callback

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, success, value):
        self._success, self._value = success, value
        tell = self._callback if success else self._error_callback
        if tell:
            tell(value)
        self._event.set()


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """The results of several batches, in their order."""

    def __init__(self, batches, callback, error_callback):
        super().__init__(callback, error_callback)
        self._parts = [None] * batches
        self._left = batches
        if not batches:
            self._set(True, [])

    def _part(self, index, success, value):
        if not success:
            if not self.ready():
                self._set(False, value)
            return
        self._parts[index] = value
        self._left -= 1
        if not self._left and not self.ready():
            self._set(True, [x for part in self._parts for x in part])


class IMapIterator:
    """Results in the order of the jobs; one that failed is raised, and the next one comes after it."""

    _ordered = True

    def __init__(self, total):
        self._cond = threading.Condition()
        self._total = total
        self._given = 0
        self._here = {}

    def __iter__(self):
        return self

    def _part(self, index, success, value):
        with self._cond:
            self._here[index] = success, value
            self._cond.notify()

    def next(self, timeout=None):
        with self._cond:
            if self._given == self._total:
                raise StopIteration
            ready = (lambda: self._given in self._here) if self._ordered else (lambda: self._here)
            if not self._cond.wait_for(ready, timeout):
                raise TimeoutError
            success, value = self._here.pop(self._given if self._ordered else next(iter(self._here)))
            self._given += 1
        if success:
            return value
        raise value

    __next__ = next


class IMapUnorderedIterator(IMapIterator):
    """Results in the order of their coming."""

    _ordered = False


class Pool:
    _state = "RUN"

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        if processes is None:
            processes = _cores()
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        self._jobs, self._results = _multiprocessing.Channel("jobs of a pool"), _multiprocessing.Channel("results of a pool")
        self._setup = initializer, initargs, maxtasksperchild
        self._numbers = count()
        self._pending = {}  # what to do with the result of a job, by its number
        self._idle = threading.Condition()
        self._pool = []
        for _ in range(processes):
            self._start()
        self._handler = threading.Thread(target=self._handle_results, daemon=True)
        self._handler.start()

    def _start(self):
        process = SpawnProcess(target=_worker, args=(self._jobs.number, self._results.number, *self._setup), daemon=True)
        process.name = process.name.replace("Process", "PoolWorker")
        self._pool.append(process)
        process.start()
        process.sentinel.tell(self._results, b"")

    def _handle_results(self):
        while True:
            message = self._results.get()
            if message is None:
                return
            if not message:  # a process has ended
                alive = [p for p in self._pool if p.is_alive()]
                if self._state == "TERMINATE" or self._state == "CLOSE" and not self._pending:
                    if not alive:
                        return
                else:
                    self._pool = alive
                    while len(self._pool) < self._processes:
                        self._start()
                continue
            number, success, value = pickle.loads(message)
            with self._idle:
                tell = self._pending.pop(number)
            tell(success, value)
            if self._state == "CLOSE" and not self._pending:
                self._dismiss()

    def _dismiss(self):
        for _ in range(self._processes):
            self._jobs.put(b"")

    def _submit(self, tell, fn, args=(), kwargs={}):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        number = next(self._numbers)
        with self._idle:
            self._pending[number] = tell
        try:
            message = pickle.dumps((number, fn, args, kwargs))
        except Exception as error:
            self._pending.pop(number)
            tell(False, error)
            return
        self._jobs.put(message)

    def _batches(self, fn, items, chunksize, star, result):
        for index, start in enumerate(range(0, len(items), chunksize)):
            batch = fn, items[start:start + chunksize], star
            self._submit(partial(result._part, index), _map, (batch,))

    def _map_async(self, fn, iterable, chunksize, star, callback, error_callback):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        items = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(items), len(self._pool) * 4)
            chunksize += bool(extra)
        chunksize = max(1, chunksize)
        result = MapResult(-(-len(items) // chunksize), callback, error_callback)
        self._batches(fn, items, chunksize, star, result)
        return result

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        result = ApplyResult(callback, error_callback)
        self._submit(result._set, func, tuple(args), dict(kwds))
        return result

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, chunksize, False, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, chunksize, True, callback, error_callback)

    def _imap(self, func, iterable, chunksize, kind):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize:n}")
        items = list(iterable)
        result = kind(-(-len(items) // chunksize))
        if chunksize == 1:
            for index, item in enumerate(items):
                self._submit(partial(result._part, index), func, (item,))
            return result
        self._batches(func, items, chunksize, False, result)
        return (item for chunk in result for item in chunk)

    def imap(self, func, iterable, chunksize=1):
        return self._imap(func, iterable, chunksize, IMapIterator)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(func, iterable, chunksize, IMapUnorderedIterator)

    def close(self):
        if self._state == "RUN":
            self._state = "CLOSE"
            if not self._pending:
                self._dismiss()

    def terminate(self):
        self._state = "TERMINATE"
        for process in self._pool:
            process.terminate()
        for process in self._pool:
            process.join()
        if threading.current_thread() is not self._handler:
            self._handler.join()

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        self._handler.join()

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} state={self._state} pool_size={len(self._pool)}>"

    def __enter__(self):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self

    def __exit__(self, *exc_info):
        self.terminate()


class ThreadPool(Pool):
    """The same with threads of this process, which share everything and pickle nothing."""

    def __init__(self, processes=None, initializer=None, initargs=()):
        from queue import SimpleQueue
        if processes is None:
            processes = _cores()
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes, self._queue = processes, SimpleQueue()
        self._numbers, self._pending, self._idle = count(), {}, threading.Condition()

        def worker():
            self._work(initializer, initargs)

        self._pool = [threading.Thread(target=worker, daemon=True) for _ in range(processes)]
        for thread in self._pool:
            thread.start()

    def _work(self, initializer, initargs):
        if initializer is not None:
            initializer(*initargs)
        while (job := self._queue.get()) is not None and self._state != "TERMINATE":
            number, fn, args, kwargs = job
            try:
                answer = True, fn(*args, **kwargs)
            except Exception as error:
                answer = False, error
            with self._idle:
                tell = self._pending.pop(number)
            tell(*answer)
            del job, fn, args, kwargs, answer, tell
            if self._state == "CLOSE" and not self._pending:
                self._dismiss()

    def _submit(self, tell, fn, args=(), kwargs={}):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        number = next(self._numbers)
        with self._idle:
            self._pending[number] = tell
        self._queue.put((number, fn, args, kwargs))

    def _dismiss(self):
        for _ in self._pool:
            self._queue.put(None)

    def terminate(self):
        self._state = "TERMINATE"
        self._dismiss()

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        for thread in self._pool:
            thread.join()

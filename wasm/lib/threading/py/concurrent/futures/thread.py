"""A pool of threads that take jobs from one queue."""

import queue
import threading
import types
from _thread import _cores
from itertools import count
from _weakref import ref

from concurrent.futures import _base

_threads_queues = {}  # the workers that have not ended, each with the queue it takes jobs from: for the interpreter's end
_exiting = False


def _at_exit():
    global _exiting
    _exiting = True
    workers = list(_threads_queues.items())
    for _, jobs in workers:
        jobs.put(None)
    for thread, _ in workers:
        thread.join()


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker's initializer failed."""


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    __class_getitem__ = classmethod(types.GenericAlias)

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as exc:
            self.future.set_exception(exc)
            self = None  # the exception's traceback holds this frame
        else:
            self.future.set_result(result)


def _worker(pool_reference, jobs, initializer, initargs):
    """The life of a worker, which keeps its pool alive only while it looks at it."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._logger().critical("Exception in initializer:", exc_info=True)
            pool = pool_reference()
            if pool is not None:
                pool._initializer_failed()
            return
    while True:
        try:
            job = jobs.get_nowait()
        except queue.Empty:
            pool = pool_reference()
            if pool is not None:
                pool._idle_semaphore.release()
            del pool
            job = jobs.get()
        if job is not None:
            job.run()
            del job
            continue
        pool = pool_reference()
        if _exiting or pool is None or pool._shutdown:
            if pool is not None:
                pool._shutdown = True
            jobs.put(None)  # the others are to end too
            _threads_queues.pop(threading.current_thread(), None)
            return
        del pool


class ThreadPoolExecutor(_base.Executor):
    _counter = count().__next__

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, _cores() + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._idle_semaphore = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._held = False      # by a with statement or an event loop, which will shut it down
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"
        self._initializer = initializer
        self._initargs = initargs
        threading._tell_exit(_at_exit)

    def __enter__(self):
        self._held = True
        return self

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _exiting:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = _base.Future()
            self._work_queue.put(_WorkItem(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        """Starts a thread for a job, unless one is idle or there are enough."""
        if self._idle_semaphore.acquire(blocking=False) or len(self._threads) >= self._max_workers:
            return
        jobs = self._work_queue
        # A pool that is dropped ends its workers. To wait for that makes every step slower, so only where nobody is sure to shut it down.
        pool = (lambda: self) if self._held else ref(self, lambda _: jobs.put(None))
        name = f"{self._thread_name_prefix}_{len(self._threads)}"
        thread = threading.Thread(name=name, target=_worker, args=(pool, jobs, self._initializer, self._initargs))
        thread.start()
        self._threads.add(thread)
        _threads_queues[thread] = jobs

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            for job in self._drain():
                job.future.set_exception(BrokenThreadPool(self._broken))

    def _drain(self):
        """The jobs that nobody has begun."""
        jobs = []
        while True:
            try:
                job = self._work_queue.get_nowait()
            except queue.Empty:
                return jobs
            if job is not None:
                jobs.append(job)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                for job in self._drain():
                    job.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

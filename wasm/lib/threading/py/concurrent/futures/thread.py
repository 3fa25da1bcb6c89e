"""A pool of threads that take jobs from one queue."""

import queue
import threading
import types
from _thread import _cores
from itertools import count

from concurrent.futures import _base

_pools = []  # those that may still have threads, for the interpreter's end
_exiting = False


def _at_exit():
    global _exiting
    _exiting = True
    for pool in _pools:
        pool._work_queue.put(None)
    for pool in _pools:
        for thread in pool._threads:
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
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"
        self._initializer = initializer
        self._initargs = initargs
        threading._tell_exit(_at_exit)

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
        if not self._threads:
            _pools.append(self)
        thread = threading.Thread(name=f"{self._thread_name_prefix}_{len(self._threads)}", target=self._worker)
        thread.start()
        self._threads.add(thread)

    def _worker(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                _base._logger().critical("Exception in initializer:", exc_info=True)
                self._initializer_failed()
                return
        while True:
            try:
                job = self._work_queue.get_nowait()
            except queue.Empty:
                self._idle_semaphore.release()
                job = self._work_queue.get()
            if job is None:
                self._work_queue.put(None)  # the others are to end too
                return
            job.run()
            del job

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
            if self in _pools:
                _pools.remove(self)

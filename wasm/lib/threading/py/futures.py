"""Futures of threads, and the pool that fills them."""

import queue
import threading
from time import monotonic

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


TimeoutError = TimeoutError


class Future:
    def __init__(self):
        self._condition = threading.Condition()
        self._state = "pending"
        self._result = None
        self._exception = None
        self._callbacks = []

    def __repr__(self):
        text = f"<{type(self).__name__} at {id(self):#x} state={self._state}"
        if self._state == "finished":
            text += f" raised {type(self._exception).__name__}" if self._exception else f" returned {type(self._result).__name__}"
        return text + ">"

    def cancel(self):
        with self._condition:
            if self._state in ("running", "finished"):
                return False
            if self._state == "cancelled":
                return True
            self._state = "cancelled"
            self._condition.notify_all()
        self._tell()
        return True

    def cancelled(self):
        return self._state == "cancelled"

    def running(self):
        return self._state == "running"

    def done(self):
        return self._state in ("cancelled", "finished")

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == "cancelled":
                return False
            self._state = "running"
            return True

    def _settle(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError(f"{self._state.upper()}: {self!r}")
            self._result = result
            self._exception = exception
            self._state = "finished"
            self._condition.notify_all()
        self._tell()

    def set_result(self, result):
        self._settle(result, None)

    def set_exception(self, exception):
        self._settle(None, exception)

    def _tell(self):
        for callback in self._callbacks:
            callback(self)

    def add_done_callback(self, fn):
        with self._condition:
            if not self.done():
                self._callbacks.append(fn)
                return
        fn(self)

    def _wait(self, timeout):
        with self._condition:
            self._condition.wait_for(self.done, timeout)
            if not self.done():
                raise TimeoutError()
            if self._state == "cancelled":
                raise CancelledError()

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    yield futures.pop().result(None if end is None else end - monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        self.shutdown(wait=True)
        return False


_pools = 0


class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        global _pools
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._jobs = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = []
        self._shut = False
        self._lock = threading.Lock()
        self._initializer, self._initargs = initializer, initargs
        self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{_pools}"
        _pools += not thread_name_prefix
        threading._register_atexit(self._at_exit)

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._shut:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = Future()
            self._jobs.put((future, fn, args, kwargs))
            if not self._idle.acquire(blocking=False) and len(self._threads) < self._max_workers:
                thread = threading.Thread(target=self._work, name=f"{self._prefix}_{len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()
            return future

    def _work(self):
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                self._idle.release()
                job = self._jobs.get()
            if job is None:
                self._jobs.put(None)
                return
            future, fn, args, kwargs = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
            del job, future, fn, args, kwargs

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shut = True
            if cancel_futures:
                while True:
                    try:
                        job = self._jobs.get_nowait()
                    except queue.Empty:
                        break
                    if job is not None:
                        job[0].cancel()
            self._jobs.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def _at_exit(self):
        if not self._shut:
            self.shutdown()


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = list(dict.fromkeys(fs))
    condition = threading.Condition()

    def enough():
        done = [f for f in fs if f.done()]
        if return_when == FIRST_COMPLETED:
            return bool(done)
        if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception for f in done):
            return True
        return len(done) == len(fs)

    def told(_):
        with condition:
            condition.notify_all()

    for future in fs:
        future.add_done_callback(told)
    with condition:
        condition.wait_for(enough, timeout)
    done = {f for f in fs if f.done()}
    return done, {f for f in fs if f not in done}


def as_completed(fs, timeout=None):
    done = queue.SimpleQueue()
    fs = list(dict.fromkeys(fs))
    for future in fs:
        future.add_done_callback(done.put)
    end = None if timeout is None else monotonic() + timeout
    for left in range(len(fs), 0, -1):
        try:
            yield done.get(timeout=None if end is None else max(end - monotonic(), 0))
        except queue.Empty:
            raise TimeoutError(f"{left} (of {len(fs)}) futures unfinished") from None

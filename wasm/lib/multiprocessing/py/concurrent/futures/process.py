"""A pool of processes that take jobs from one queue."""

import _multiprocessing
import pickle
import threading
from _collections import deque
from _thread import _cores, _traceback
from itertools import count

from concurrent.futures import _base
from multiprocessing import _remote
from multiprocessing.process import SpawnProcess


class BrokenProcessPool(_base.BrokenExecutor):
    """A process of the pool ended in the middle of its work."""


class _RemoteTraceback(_remote.Cause):
    pass


def _process_worker(jobs, results, initializer, initargs, most):
    jobs, results = _multiprocessing.Channel(jobs), _multiprocessing.Channel(results)
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._logger().critical("Exception in initializer:", exc_info=True)
            return
    done = 0
    while most is None or done < most:
        message = jobs.get()
        if not message:
            break
        number, fn, args, kwargs = pickle.loads(message)
        try:
            answer = number, True, fn(*args, **kwargs)
            message = pickle.dumps(answer)
        except BaseException as error:
            message = pickle.dumps((number, False, _remote.Sent(error, _RemoteTraceback)))
        results.put(message)
        done += 1
    results.put(pickle.dumps((None, True, _multiprocessing.pid())))


def _chunk(fn, chunk):
    return [fn(*args) for args in chunk]


_pools = []


def _at_exit():
    for pool in list(_pools):
        pool.shutdown()


class _ExecutorManagerThread(threading.Thread):
    def __init__(self, life):
        super().__init__()
        self.run = life


class ProcessPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = _cores()
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        self._max_workers = max_workers
        self._jobs, self._results = _multiprocessing.Channel("jobs of a pool"), _multiprocessing.Channel("results of a pool")
        self._setup = initializer, initargs, max_tasks_per_child
        self._numbers = count()
        self._futures = {}  # by the number of the job
        self._waiting = deque()  # jobs that can still be cancelled: the processes are given one more than they work on
        self._sent = 0
        self._processes = {}  # by pid
        self._finished = set()  # pids of those that ended as they should
        self._lock = threading.Lock()
        self._broken = False
        self._shutdown = False
        self._manager = None

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = _base.Future()
            try:
                message = pickle.dumps((number := next(self._numbers), fn, args, kwargs))
            except Exception as error:
                future.set_exception(_remote.arrived(error, _RemoteTraceback, _remote.words(error)))
                return future
            self._futures[number] = future
            if len(self._processes) < self._max_workers and len(self._futures) > len(self._processes):
                self._start()
            if self._manager is None:
                threading._tell_exit(_at_exit)
                _pools.append(self)
                self._manager = _ExecutorManagerThread(self._manage)
                self._manager.start()
            self._waiting.append((number, message))
            self._feed()
        return future

    def _feed(self):
        while self._waiting and self._sent <= self._max_workers:
            number, message = self._waiting.popleft()
            if self._futures[number].set_running_or_notify_cancel():
                self._sent += 1
                self._jobs.put(message)
            else:
                del self._futures[number]

    def _start(self):
        process = SpawnProcess(target=_process_worker, args=(self._jobs.number, self._results.number, *self._setup))
        process.start()
        self._processes[process.pid] = process
        process.sentinel.tell(self._results, pickle.dumps((None, False, process.pid)))

    def _manage(self):
        """The life of the thread that hands out results, until the pool is shut down and empty."""
        while True:
            message = self._results.get()
            try:
                number, success, value = pickle.loads(message)
            except BaseException as error:  # such as one whose class takes other arguments than it keeps
                with self._lock:
                    self._break(_RemoteTraceback(f"\n'''\n{_traceback(error)}'''"))
                number, success, value = None, True, 0
            with self._lock:
                if number is None:
                    self._ended(value, success)
                else:
                    future = self._futures.pop(number)
                    self._sent -= 1
                    self._feed()
            if number is not None:
                if success:
                    future.set_result(value)
                else:
                    future.set_exception(value)
                del future
            if self._shutdown and not self._futures:
                for _ in self._processes:
                    self._jobs.put(b"")
                for process in list(self._processes.values()):
                    process.join()
                return

    def _ended(self, pid, as_it_should):
        """A process says that it will end, or the machine says that it has."""
        if as_it_should:
            self._finished.add(pid)
            return
        self._processes.pop(pid, None)
        if pid in self._finished:
            if self._futures and not self._processes:
                self._start()
            return
        self._break(None)

    def _break(self, cause):
        """The pool can no longer be used: whoever waits for it hears of that."""
        self._broken = "A child process terminated abruptly, the process pool is not usable anymore"
        error = BrokenProcessPool("A process in the process pool was terminated abruptly while the future was running or pending.")
        error.__cause__ = cause
        for future in self._futures.values():
            future.set_exception(error)
        self._futures.clear()
        self._waiting.clear()
        for process in self._processes.values():
            process.terminate()
        self._shutdown = True

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        items = list(zip(*iterables))
        chunks = [items[i:i + chunksize] for i in range(0, len(items), chunksize)]
        results = super().map(_chunk, [fn] * len(chunks), chunks, timeout=timeout)
        return (x for part in results for x in part)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            first = not self._shutdown
            self._shutdown = True
            if cancel_futures:
                for number, _ in self._waiting:
                    self._futures.pop(number).cancel()
                self._waiting.clear()
        if self._manager is None:
            return
        if first:
            self._results.put(pickle.dumps((None, True, 0)))  # so that the manager looks
        if wait:
            self._manager.join()
            if self in _pools:
                _pools.remove(self)

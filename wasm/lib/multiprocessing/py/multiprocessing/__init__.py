"""Programs of several processes, each with an interpreter and a GIL of its own. The start method is "spawn"."""

from multiprocessing.context import BufferTooShort, ProcessError, TimeoutError, _default, AuthenticationError
from multiprocessing.process import Process, active_children, current_process, parent_process

__all__ = ["Array", "AuthenticationError", "Barrier", "BoundedSemaphore", "BufferTooShort", "Condition", "Event", "JoinableQueue", "Lock",
           "Manager", "Pipe", "Pool", "Process", "ProcessError", "Queue", "RLock", "RawArray", "RawValue", "Semaphore", "SimpleQueue",
           "TimeoutError", "Value", "active_children", "allow_connection_pickling", "cpu_count", "current_process", "freeze_support",
           "get_all_start_methods", "get_context", "get_logger", "get_start_method", "log_to_stderr", "parent_process", "set_executable",
           "set_forkserver_preload", "set_start_method"]

globals().update({name: getattr(_default, name) for name in __all__ if name not in globals()})
SUBDEBUG, SUBWARNING = 5, 25

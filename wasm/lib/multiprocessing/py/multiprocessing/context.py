"""Everything that multiprocessing makes, as methods of a context; there is one, for the start method "spawn"."""


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


def _from(module, name):
    """A method that makes what the submodule has under that name, and imports it only then."""

    def make(self, *args, **kwargs):
        made = __import__("multiprocessing." + module, None, None, [name])
        return getattr(made, name)(*args, **kwargs)

    make.__name__ = make.__qualname__ = name
    return make


class SpawnContext:
    _name = "spawn"
    _method_set = False
    ProcessError, BufferTooShort, TimeoutError, AuthenticationError = ProcessError, BufferTooShort, TimeoutError, AuthenticationError

    for _module, _names in (("synchronize", "Lock RLock Semaphore BoundedSemaphore Condition Event Barrier"),
                            ("queues", "Queue JoinableQueue SimpleQueue"), ("connection", "Pipe"), ("pool", "Pool"), ("managers", "Manager"),
                            ("sharedctypes", "Value Array RawValue RawArray"),
                            ("process", "active_children current_process parent_process")):
        for _each in _names.split():
            locals()[_each] = _from(_module, _each)
    del _module, _names, _each

    @property
    def Process(self):
        from multiprocessing.process import SpawnProcess
        return SpawnProcess

    def cpu_count(self):
        from _thread import _cores
        return _cores()

    def get_context(self, method=None):
        if method not in (None, "spawn"):
            self.set_start_method(method)
        return self

    def get_start_method(self, allow_none=False):
        return "spawn"

    def set_start_method(self, method, force=False):
        if method in ("fork", "forkserver"):
            raise ValueError(f"the start method {method!r} is not modelled: the playground starts processes with 'spawn'")
        if method not in (None, "spawn"):
            raise ValueError(f"cannot find context for {method!r}")
        if self._method_set and not force:
            raise RuntimeError("context has already been set")
        self._method_set = method is not None

    def get_all_start_methods(self):
        return ["spawn"]

    def freeze_support(self):
        pass

    allow_connection_pickling = freeze_support

    def set_executable(self, executable):
        raise NotImplementedError("there is one Python on the simulated machine; set_executable() is not modelled")

    def set_forkserver_preload(self, module_names):
        pass

    def get_logger(self):
        import logging
        return logging.getLogger("multiprocessing")

    def log_to_stderr(self, level=None):
        import logging
        logger = self.get_logger()
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
        logger.addHandler(handler)
        if level:
            logger.setLevel(level)
        return logger


_default = SpawnContext()


def assert_spawning(obj):
    from multiprocessing.process import _spawning
    if not _spawning():
        raise RuntimeError(f"{type(obj).__name__} objects should only be shared between processes through inheritance")

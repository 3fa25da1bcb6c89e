"""Configuring logging from a dict (here) or from a file (_files.py)."""

import logging
import logging.handlers
import sys

from ._files import fileConfig
from ._values import BaseConfigurator, _resolve

DEFAULT_LOGGING_CONFIG_PORT = 9030


_QUEUE_METHODS = "empty", "full", "get", "get_nowait", "join", "put", "put_nowait", "qsize", "task_done"


def _is_queue(obj):
    import queue
    if isinstance(obj, (queue.Queue, queue.SimpleQueue)):
        return True
    processes = sys.modules.get("multiprocessing.queues")
    return (processes is not None and isinstance(obj, processes.Queue)
            or all(callable(getattr(obj, name, None)) for name in _QUEUE_METHODS))


class _Later(Exception):
    """A handler wants another that is not made yet."""


def _forget_handlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _settle_existing(names, children, disable):
    """Disable the loggers that a new configuration does not name, unless they are children of one that it names."""
    for name in names:
        logger = logging.root.manager.loggerDict[name]
        if name not in children:
            logger.disabled = disable
        elif not isinstance(logger, logging.PlaceHolder):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True


class DictConfigurator(BaseConfigurator):
    def __init__(self, config):
        super().__init__(dict(config))

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        with logging._lock:
            if config.pop("incremental", False):
                self._change(config)
            else:
                self._replace(config)

    def _section(self, name):
        """A part of the configuration as a dict of its own, so that what is made can take the place of what says how."""
        section = self.config[name] = {k: self._said(v) for k, v in self._said(self.config.get(name, {})).items()}
        return section

    def _said(self, part):
        """A part of the configuration, which may be a text that says where it is."""
        return self.convert(part) if isinstance(part, str) else part

    def _change(self, config):
        for name, c in self._section("handlers").items():
            if name not in logging._handlers:
                raise ValueError(f"No handler found with name {name!r}")
            with self._blaming(f"handler {name!r}"):
                if c.get("level"):
                    logging._handlers[name].setLevel(logging._checkLevel(c["level"]))
        for name, c in self._section("loggers").items():
            with self._blaming(f"logger {name!r}"):
                self.configure_logger(name, c, True)
        if config.get("root"):
            with self._blaming("root logger"):
                self.configure_root(self._said(config["root"]), True)

    def _replace(self, config):
        disable = config.pop("disable_existing_loggers", True)
        _forget_handlers()
        for kind, make in ("formatter", self.configure_formatter), ("filter", self.configure_filter):
            section = self._section(kind + "s")
            for name in section:
                with self._blaming(f"{kind} {name!r}"):
                    section[name] = make(section[name])
        self._make_handlers()
        manager = logging.root.manager
        existing, children = sorted(manager.loggerDict), []
        for name, c in self._section("loggers").items():
            if name in existing:
                children += [n for n in existing if n.startswith(name + ".")]
                existing.remove(name)
            with self._blaming(f"logger {name!r}"):
                self.configure_logger(name, c)
        _settle_existing(existing, children, disable)
        if config.get("root"):
            with self._blaming("root logger"):
                self.configure_root(self._said(config["root"]))

    def _make_handlers(self):
        section, waiting = self._section("handlers"), []

        def make(name):
            handler = self.configure_handler(dict(section[name]))
            handler.name = name
            section[name] = handler

        for name in sorted(section):
            with self._blaming(f"handler {name!r}"):
                try:
                    make(name)
                except _Later:
                    waiting.append(name)
        self._all_made = True
        for name in waiting:
            with self._blaming(f"handler {name!r}"):
                make(name)

    _all_made = False

    def _other(self, name, blame):
        """The handler of a name that another one writes to."""
        try:
            found = self.config["handlers"][name]
            if not isinstance(found, logging.Handler):
                if not self._all_made:
                    raise _Later
                raise TypeError("target not configured yet")
            return found
        except _Later:
            raise
        except Exception as error:
            raise ValueError(f"Unable to set {blame} {name!r}") from error

    class _blaming:
        """Says which part of the configuration an error comes from."""

        def __init__(self, part):
            self.part = part

        def __enter__(self):
            pass

        def __exit__(self, kind, error, tb):
            if kind is not None and issubclass(kind, Exception):
                raise ValueError(f"Unable to configure {self.part}") from error

    def _custom_with(self, config, given, wanted):
        """Older factories call an argument otherwise: try again with that name."""
        try:
            return self.configure_custom(config)
        except TypeError as error:
            if f"'{given}'" not in str(error):
                raise
            config = dict(config)
            config[wanted] = config.pop(given)
            return self.configure_custom(config)

    def configure_formatter(self, config):
        if "()" in config:
            return self._custom_with(config, "format", "fmt")
        cls = config.get("class")
        cls = _resolve(cls) if cls else logging.Formatter
        more = {"defaults": config["defaults"]} if "defaults" in config else {}
        args = config.get("format"), config.get("datefmt"), config.get("style", "%")
        if "validate" in config:
            return cls(*args, config["validate"], **more)
        return cls(*args, **more)

    def configure_filter(self, config):
        return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        for f in filters:
            try:
                filterer.addFilter(f if callable(f) or callable(getattr(f, "filter", None)) else self.config["filters"][f])
            except Exception as error:
                raise ValueError(f"Unable to add filter {f!r}") from error

    def configure_handler(self, config):
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError(f"Unable to set formatter {formatter!r}") from error
        level, filters = config.pop("level", None), config.pop("filters", None)
        if "()" not in config:
            name = config.pop("class", None)
            config["()"] = cls = name if callable(name) else self.resolve(name)
            if isinstance(cls, type):
                self._prepare(cls, config)
        made = self._custom_with(config, "stream", "strm")
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        return made

    def _prepare(self, cls, config):
        """Turn texts of the configuration into what the handlers of logging.handlers want."""
        handlers = logging.handlers
        if issubclass(cls, handlers.MemoryHandler):
            if "flushLevel" in config:
                config["flushLevel"] = logging._checkLevel(config["flushLevel"])
            if "target" in config:
                config["target"] = self._other(config["target"], "target handler")
        elif issubclass(cls, handlers.QueueHandler):
            self._prepare_queue(config)
            config["()"] = lambda **rest: self._queue_handler(cls, **rest)
        elif "mailhost" in config and issubclass(cls, handlers.SMTPHandler):
            config["mailhost"] = self.as_tuple(config["mailhost"])
        elif "address" in config and issubclass(cls, handlers.SysLogHandler):
            config["address"] = self.as_tuple(config["address"])

    def _prepare_queue(self, config):
        if "queue" in config:
            spec = config["queue"]
            if isinstance(spec, str):
                config["queue"] = self.resolve(spec)()
            elif isinstance(spec, dict) and "()" in spec:
                config["queue"] = self.configure_custom(spec)
            elif not _is_queue(spec):
                raise TypeError(f"Invalid queue specifier {spec!r}")
        if "listener" in config:
            spec = found = config["listener"]
            if isinstance(spec, str):
                found = self.resolve(spec)
            elif isinstance(spec, dict) and "()" in spec:
                found = self.configure_custom(spec)
            if not (isinstance(found, type) and issubclass(found, logging.handlers.QueueListener)):
                raise TypeError(f"Invalid listener specifier {spec!r}")
            config["listener"] = found
        if "handlers" in config:
            config["handlers"] = [self._other(name, "required handler") for name in config["handlers"]]

    def _queue_handler(self, cls, queue=None, listener=None, handlers=(), respect_handler_level=False, **rest):
        if queue is None:
            import queue as queues
            queue = queues.Queue()
        made = cls(queue, **rest)
        listener = listener or logging.handlers.QueueListener
        made.listener = listener(queue, *handlers, respect_handler_level=respect_handler_level)
        return made

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        if config.get("propagate") is not None:
            logger.propagate = config["propagate"]

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get("level")
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in config.get("handlers") or ():
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError(f"Unable to add handler {name!r}") from error
        if config.get("filters"):
            self.add_filters(logger, config["filters"])


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """A thread, not started yet, that takes configurations from a socket."""
    from . import _listening
    return _listening.listen(port, verify)


def stopListening():
    from . import _listening
    _listening.stop()

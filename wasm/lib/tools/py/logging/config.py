"""Configuring logging from a dict."""

import importlib
import logging
import logging.handlers


def _resolve(name):
    parts = name.split(".")
    module = importlib.import_module(parts[0])
    found, used = module, parts[0]
    for part in parts[1:]:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importlib.import_module(used)
            found = getattr(found, part)
    return found


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def _value(self, value):
        """ext://sys.stdout and cfg://handlers.file stand for objects."""
        if isinstance(value, str):
            if value.startswith("ext://"):
                return _resolve(value[6:])
            if value.startswith("cfg://"):
                found = self.config
                for part in value[6:].replace("[", ".").replace("]", "").split("."):
                    found = found[int(part) if part.isdigit() and not isinstance(found, dict) else part]
                return found
        elif isinstance(value, dict):
            return {k: self._value(v) for k, v in value.items()}
        elif isinstance(value, (list, tuple)):
            return type(value)(self._value(v) for v in value)
        return value

    def _custom(self, config):
        factory = config["()"]
        factory = _resolve(factory) if isinstance(factory, str) else factory
        attributes = config.get(".", {})
        made = factory(**{k: self._value(v) for k, v in config.items() if k not in ("()", ".")})
        for name, value in attributes.items():
            setattr(made, name, self._value(value))
        return made

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        incremental = config.get("incremental", False)
        if not incremental:
            self.formatters = {name: self._part("formatter", name, self._formatter, c)
                               for name, c in config.get("formatters", {}).items()}
            self.filters = {name: self._part("filter", name, self._filter, c) for name, c in config.get("filters", {}).items()}
            logging._handlers.clear()
            del logging._handlerList[:]
            self.handlers, waiting = {}, []
            for name in sorted(config.get("handlers", {})):
                c = config["handlers"][name]
                if c.get("target") is not None and isinstance(c["target"], str) and c["target"] not in self.handlers:
                    waiting.append((name, c))
                    continue
                self.handlers[name] = self._part("handler", name, self._handler, c, name)
            for name, c in waiting:
                self.handlers[name] = self._part("handler", name, self._handler, c, name)
            self._loggers(config)
        else:
            for name, c in config.get("handlers", {}).items():
                if name not in logging._handlers:
                    raise ValueError(f"No handler found with name {name!r}")
                if c.get("level"):
                    logging._handlers[name].setLevel(logging._checkLevel(c["level"]))
            for name, c in config.get("loggers", {}).items():
                self._logger(logging.getLogger(name), c, True)
            if config.get("root"):
                self._logger(logging.getLogger(), config["root"], True)

    def _part(self, kind, name, make, *args):
        try:
            return make(*args)
        except Exception as error:
            raise ValueError(f"Unable to configure {kind} {name!r}") from error

    def _formatter(self, config):
        if "()" in config:
            return self._custom(config)
        cls = _resolve(config["class"]) if "class" in config else logging.Formatter
        kwargs = {"defaults": config["defaults"]} if "defaults" in config else {}
        if "validate" in config:
            kwargs["validate"] = config["validate"]
        return cls(config.get("format"), config.get("datefmt"), config.get("style", "%"), **kwargs)

    def _filter(self, config):
        return self._custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def _add_filters(self, filterer, names):
        for f in names:
            try:
                filterer.addFilter(f if callable(f) or hasattr(f, "filter") else self.filters[f])
            except Exception as error:
                raise ValueError(f"Unable to add filter {f!r}") from error

    def _handler(self, config, name):
        config = dict(config)
        formatter = config.pop("formatter", None)
        if formatter is not None:
            try:
                formatter = self.formatters[formatter]
            except Exception as error:
                raise ValueError(f"Unable to set formatter {formatter!r}") from error
        level, filters = config.pop("level", None), config.pop("filters", None)
        attributes = config.pop(".", None)
        if "()" in config:
            made = self._custom(config)
        else:
            cls = _resolve(config.pop("class"))
            if issubclass(cls, logging.handlers.MemoryHandler) and isinstance(config.get("target"), str):
                config["target"] = self.handlers[config["target"]]
            if issubclass(cls, logging.handlers.QueueHandler):
                config.pop("listener", None), config.pop("respect_handler_level", None)
                names = config.pop("handlers", ())
                import queue
                config["queue"] = self._value(config["queue"]) if "queue" in config else queue.Queue()
                made = cls(**config)
                made.listener = logging.handlers.QueueListener(config["queue"], *(self.handlers[n] for n in names))
                config = None
            if config is not None:
                made = cls(**{k: self._value(v) for k, v in config.items()})
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self._add_filters(made, filters)
        for attribute, value in (attributes or {}).items():
            setattr(made, attribute, self._value(value))
        made.name = name
        return made

    def _loggers(self, config):
        root = logging.root
        existing = sorted(root.manager.loggerDict)
        children = set()
        for name, c in config.get("loggers", {}).items():
            if name in existing:
                children.update(n for n in existing if n.startswith(name + "."))
                existing.remove(name)
            self._part("logger", name, self._logger, logging.getLogger(name), c)
            logging.getLogger(name).disabled = False
        for name in existing:
            logger = root.manager.loggerDict[name]
            if not isinstance(logger, logging.Logger):
                continue
            if name in children:
                logger.level, logger.handlers, logger.propagate, logger.disabled = logging.NOTSET, [], True, False
            else:
                logger.disabled = config.get("disable_existing_loggers", True)
        if config.get("root"):
            try:
                self._logger(root, config["root"])
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error
        root.manager._clear_cache()

    def _logger(self, logger, config, incremental=False):
        level = config.get("level")
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for h in logger.handlers[:]:
                logger.removeHandler(h)
            for name in config.get("handlers", ()):
                try:
                    logger.addHandler(self.handlers[name])
                except Exception as error:
                    raise ValueError(f"Unable to add handler {name!r}") from error
            if config.get("filters"):
                self._add_filters(logger, config["filters"])
        if config.get("propagate") is not None:
            logger.propagate = config["propagate"]


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(*args, **kwargs):
    raise NotImplementedError("the playground does not model logging.config.fileConfig(): use dictConfig()")

"""Configuring logging from a file in the format of configparser."""

__name__ = "logging.config"

import configparser
import io
import logging
import os

from ._values import _resolve


def _names(text):
    return [name.strip() for name in text.split(",")] if text.strip() else []


def _evaluated(text):
    """Arguments are Python, and see what logging has."""
    return eval(text, vars(logging))


def _class(name):
    try:
        return _evaluated(name)
    except (AttributeError, NameError):
        return _resolve(name)


def _read(source, defaults, encoding):
    if isinstance(source, configparser.RawConfigParser):
        return source
    if isinstance(source, str):
        if not os.path.exists(source):
            raise FileNotFoundError(f"{source} doesn't exist")
        if not os.path.getsize(source):
            raise RuntimeError(f"{source} is an empty file")
    parser = configparser.ConfigParser(defaults)
    try:
        if hasattr(source, "readline"):
            parser.read_file(source)
        else:
            parser.read(source, encoding=io.text_encoding(encoding))
    except configparser.ParsingError as error:
        raise RuntimeError(f"{source} is invalid: {error}")
    return parser


def _make_formatters(parser):
    made = {}
    for name in _names(parser["formatters"]["keys"]):
        section = "formatter_" + name
        value = lambda key, default=None: parser.get(section, key, raw=True, fallback=default)
        defaults = value("defaults")
        cls = value("class")
        made[name] = (_resolve(cls) if cls else logging.Formatter)(
            value("format"), value("datefmt"), value("style", "%"), defaults=defaults and _evaluated(defaults))
    return made


def _make_handlers(parser, formatters):
    made, targets = {}, []
    for name in _names(parser["handlers"]["keys"]):
        section = parser["handler_" + name]
        cls = _class(section["class"])
        handler = cls(*_evaluated(section.get("args", "()")), **_evaluated(section.get("kwargs", "{}")))
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        if section.get("formatter"):
            handler.setFormatter(formatters[section["formatter"]])
        if issubclass(cls, logging.handlers.MemoryHandler) and section.get("target"):
            targets.append((handler, section["target"]))
        made[name] = handler
    for handler, target in targets:
        handler.setTarget(made[target])
    return made


def _configure(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(section["handlers"]):
        logger.addHandler(handlers[name])


def _configure_loggers(parser, handlers, disable):
    from . import config
    names = _names(parser["loggers"]["keys"])
    names.remove("root")
    _configure(logging.root, parser["logger_root"], handlers)
    existing, children = sorted(logging.root.manager.loggerDict), []
    for name in names:
        section = parser["logger_" + name]
        qualname = section["qualname"]
        logger = logging.getLogger(qualname)
        if qualname in existing:
            children += [n for n in existing if n.startswith(qualname + ".")]
            existing.remove(qualname)
        _configure(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    config._settle_existing(existing, children, disable)


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    from . import config
    parser = _read(fname, defaults, encoding)
    formatters = _make_formatters(parser)
    with logging._lock:
        config._forget_handlers()
        _configure_loggers(parser, _make_handlers(parser, formatters), disable_existing_loggers)

"""Warnings: what is shown, once per place, by filters."""

import sys
from _lib import builtins as _builtins
from _traceback import stack as _stack

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

_ACTIONS = ("default", "error", "ignore", "always", "all", "module", "once")

# (action, pattern for the message, category, pattern for the module, line); the first that fits decides.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_version = 0        # of the filters: what was shown under older ones is shown again
_registries = {}    # by file: what was shown of the interpreter's own warnings


class WarningMessage:
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category = message, category
        self.filename, self.lineno = filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")


def _text(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = msg.line
    if line is None:
        import linecache
        line = linecache.getline(msg.filename, msg.lineno)
    if line and line.strip():
        text += f"  {line.strip()}\n"
    if msg.source is not None and (msg.filename != "<sys>" or msg.category is not ResourceWarning):
        text += f"{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _show(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    try:
        file.write(_formatted(msg))
    except OSError:
        pass


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file; a program may put a function of its own in this one's place."""
    _show(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning; a program may put a function of its own in this one's place."""
    return _text(WarningMessage(message, category, filename, lineno, None, line))


_showwarning, _formatwarning = showwarning, formatwarning
_showwarnmsg_impl = _show


def _formatted(msg):
    if formatwarning is _formatwarning:
        return _text(msg)
    return formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


def _showwarnmsg(msg):
    if showwarning is _showwarning:
        return _showwarnmsg_impl(msg)
    if not callable(showwarning):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    if message or module:
        import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    else:
        message = module = None
    _add((action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _check_line(lineno)
    _add((action, None, category, None, lineno), append)


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _filters_mutated():
    global _version
    _version += 1
    if _shows_resources():
        import _resources_shown


def _shows_resources():
    """Whether some ResourceWarning would be shown."""
    for action, message, category, module, line in filters:
        if issubclass(ResourceWarning, category):
            if action != "ignore":
                return True
            if message is None and module is None and not line:
                return False
    return True


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _category(message, category):
    if isinstance(message, Warning):
        return message.__class__
    if category is None:
        return UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    return category


def _internal(frame):
    name = frame.f_code.co_filename
    return "importlib" in name and "_bootstrap" in name


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    category = _category(message, category)
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("skip_file_prefixes must be a tuple of strs.")
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    frame = _stack(1)
    while stacklevel > 1 and frame is not None:
        frame = frame.f_back
        while frame is not None and skip_file_prefixes and frame.f_code.co_filename.startswith(skip_file_prefixes):
            frame = frame.f_back
        stacklevel -= 1
    if frame is None:
        names, filename, lineno = sys.__dict__, "<sys>", 0
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    warn_explicit(message, category, filename, lineno, names.get("__name__", "<string>"),
                  names.setdefault("__warningregistry__", {}), names, source)


def _refreshed(registry):
    """Whether a registry was of other filters than there are now, and is empty therefore."""
    if registry.get("version") == _version:
        return False
    registry.clear()
    registry["version"] = _version
    return True


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    fresh = registry is None or _refreshed(registry)
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if not fresh and registry.get(key):
        return
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action in ("once", "module", "default"):
        if registry is not None:
            registry[key] = True
        if action == "once" and registry is None:
            registry = onceregistry
        if action != "default" and registry is not None:
            key = (text, category)
            if not _refreshed(registry) and registry.get(key):
                return
            registry[key] = True
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _action(text, category, module, lineno):
    for action, msg, cat, mod, line in filters:
        if (_fits(msg, text) and issubclass(category, cat) and _fits(mod, module) and line in (0, lineno)):
            return action
    return defaultaction


def _fits(pattern, text):
    return pattern is None or pattern == text if pattern is None or isinstance(pattern, str) else pattern.match(text) is not None


def _give(text, category, filename, lineno, module):
    """A warning of the interpreter's own."""
    source = True if text.partition("\n")[0].endswith("was never awaited") else None
    registry = None if category is SyntaxWarning else _registries.setdefault(filename, {})
    warn_explicit(text, category, filename, lineno, module, registry, None, source)


_builtins(globals(), "_warnings", "warn warn_explicit")


class catch_warnings:
    """Keep the filters and showwarning for the length of a block, and record what is warned about in it."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._impl


class deprecated:
    """Mark a class or function: using it warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        msg, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        if isinstance(arg, type):
            return self._class(arg)
        if not callable(arg):
            raise TypeError("@deprecated decorator with non-None category must be applied to a class or callable, "
                            f"not {arg!r}")
        import functools
        import inspect

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        if inspect.iscoroutinefunction(arg):
            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = msg
        return wrapper

    def _class(self, cls):
        import functools
        msg, category, level = self.message, self.category, self.stacklevel + 1
        original_new = cls.__new__

        @functools.wraps(original_new)
        def __new__(c, /, *args, **kwargs):
            if c is cls:
                warn(msg, category=category, stacklevel=level)
            if original_new is not object.__new__:
                return original_new(c, *args, **kwargs)
            if c.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{c.__name__}() takes no arguments")
            return original_new(c)

        cls.__new__ = staticmethod(__new__)
        original_init = cls.__init_subclass__
        inherited = getattr(original_init, "__func__", None)
        if inherited is not None:
            @functools.wraps(inherited)
            def __init_subclass__(*args, **kwargs):
                warn(msg, category=category, stacklevel=level)
                return inherited(*args, **kwargs)
            cls.__init_subclass__ = classmethod(__init_subclass__)
        else:
            @functools.wraps(original_init)
            def __init_subclass__(*args, **kwargs):
                warn(msg, category=category, stacklevel=level)
                return original_init(*args, **kwargs)
            cls.__init_subclass__ = __init_subclass__
        cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = msg
        return cls

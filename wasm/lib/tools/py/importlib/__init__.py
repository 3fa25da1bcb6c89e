"""Importing modules by names that are computed."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __builtins__.__import__ if hasattr(__builtins__, "__import__") else __builtins__["__import__"]


def _absolute(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def import_module(name, package=None):
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = _absolute(name[level:], package, level)
    __import__(name)
    return sys.modules[name]


def reload(module):
    """Run a module's code again, in the same module object."""
    try:
        name = module.__name__
    except AttributeError:
        raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules")
    del sys.modules[name]
    try:
        fresh = import_module(name)
    except BaseException:
        sys.modules[name] = module
        raise
    module.__dict__.update(fresh.__dict__)
    sys.modules[name] = module
    return module


def invalidate_caches():
    pass

"""Whether a module can be imported, and where relative names lead."""

import sys


class _Spec:
    def __init__(self, name):
        self.name = name
        self.loader = self.origin = None
        self.parent = name.rpartition(".")[0]

    def __repr__(self):
        return f"ModuleSpec(name={self.name!r}, loader=None)"


def resolve_name(name, package):
    from . import _absolute
    level = len(name) - len(name.lstrip("."))
    if not level:
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    return _absolute(name[level:], package, level)


def find_spec(name, package=None):
    name = resolve_name(name, package)
    if name in sys.modules:
        return _Spec(name)
    try:
        __import__(name)
    except ImportError:
        return None
    return _Spec(name)

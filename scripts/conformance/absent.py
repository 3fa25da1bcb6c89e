"""Stand-in for a module that is not modelled: a test that uses anything of it is skipped."""
import unittest


class Missing:
    def __init__(self, name):
        self._name = name

    def _skip(self, *args, **kwargs):
        raise unittest.SkipTest("needs " + self._name)

    __call__ = __index__ = __iter__ = __contains__ = __getitem__ = __len__ = __mul__ = __rmul__ = __sub__ = __neg__ = __or__ = __and__ = __eq__ = __hash__ = __fspath__ = _skip

    def __lt__(self, other):        # asked when a file is loaded, for limits of C
        return False

    __le__ = __gt__ = __ge__ = __lt__

    def __mro_entries__(self, bases):
        return (Base,)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Missing(f"{self._name}.{name}")


class Base(Exception):
    """What classes derive from that would derive from something missing."""

    def __new__(cls, *args, **kwargs):
        raise unittest.SkipTest("needs a base of " + cls.__name__)


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Missing(f"{__name__}.{name}")

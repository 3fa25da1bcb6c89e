"""Stand-in for multiprocessing, which is not modelled: a test that uses it is skipped."""
import unittest


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)

    def unavailable(*args, **kwargs):
        raise unittest.SkipTest("needs the module multiprocessing")
    return unavailable

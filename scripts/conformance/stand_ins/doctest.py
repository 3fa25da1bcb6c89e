"""Stand-in for doctest, which is not modelled: there are no tests in docstrings."""
import unittest

ELLIPSIS = NORMALIZE_WHITESPACE = 0


def DocTestSuite(*args, **kwargs):
    return unittest.TestSuite()


DocFileSuite = DocTestSuite


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)

    def unavailable(*args, **kwargs):
        raise unittest.SkipTest("needs the module doctest")
    return unavailable

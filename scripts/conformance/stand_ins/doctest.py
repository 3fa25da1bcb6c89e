"""Stand-in for doctest, which is not modelled: a suite of doctests is empty."""
import unittest

ELLIPSIS = IGNORE_EXCEPTION_DETAIL = NORMALIZE_WHITESPACE = 0


def DocTestSuite(*args, **kwargs):
    return unittest.TestSuite()


def testmod(*args, **kwargs):
    return 0, 0

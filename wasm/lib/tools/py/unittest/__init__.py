"""Unit tests: cases, suites, a loader that finds them and a runner that tells what failed."""

__unittest = True

from .result import TestResult
from .skips import SkipTest, expectedFailure, skip, skipIf, skipUnless
from .case import (FunctionTestCase, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext)
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader
from .runner import (TextTestResult, TextTestRunner, installHandler, registerResult, removeHandler, removeResult)
from .program import TestProgram, main

__all__ = ["TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase",
           "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult",
           "installHandler", "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups",
           "enterModuleContext"]


def __getattr__(name):
    # Importing asyncio costs something: only those who need it pay.
    if name == "IsolatedAsyncioTestCase":
        global IsolatedAsyncioTestCase
        from .async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return {*globals(), "IsolatedAsyncioTestCase"}

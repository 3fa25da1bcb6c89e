"""Runs the tests of one module one after the other and says, between control characters, what became of each.

Arguments: the module below test, how many tests to pass over, and a text that the ids must contain.
"""
import sys
import traceback
import unittest

import _private_names

module, skip, only = sys.argv[1:]
out = sys.__stdout__


def tell(*fields):
    out.write("\x1e" + "\x1f".join(fields) + "\x1f\x1e")


def flatten(suite):
    if isinstance(suite, unittest.TestCase):        # its load_tests failed
        suite = [suite]
    for test in suite:
        if isinstance(test, unittest.BaseTestSuite):
            yield from flatten(test)
        elif test is not None:
            yield test


class Result(unittest.TestResult):
    word, detail = "ok", ""

    def startTest(self, test):
        super().startTest(test)
        self.word, self.detail = "ok", ""
        tell("begin", test.id())

    def note(self, word, detail):
        if self.word not in ("ERROR", "FAIL"):
            self.word, self.detail = word, detail

    def addError(self, test, err):
        super().addError(test, err)
        self.note("ERROR", self.errors[-1][1])
        if not isinstance(test, unittest.TestCase):     # a fixture of a class or module
            tell("fixture", test.id(), self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.note("FAIL", self.failures[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self.note("FAIL" if failed else "ERROR", (self.failures if failed else self.errors)[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.note("skip", reason)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.note("expected", "")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.note("FAIL", "AssertionError: unexpected success")

    def stopTest(self, test):
        super().stopTest(test)
        tell("end", test.id(), self.word, self.detail.replace("\x1e", "?").replace("\x1f", "?"))


try:
    __import__("test." + module)
    found = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["test." + module])
except unittest.SkipTest as why:
    tell("begin", module)
    tell("end", module, "skip", str(why))
    tell("finished")
    sys.exit(0)
tests = [t for t in flatten(found) if only in t.id()][int(skip):]
unittest.TestSuite(tests).run(Result())
tell("finished")

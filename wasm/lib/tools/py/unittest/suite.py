"""TestSuite: tests run one after the other, with the fixtures of their classes and modules around them."""

import sys

from . import case, util
from .skips import SkipTest

__unittest = True


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = object.__hash__

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """Let go of a test that has run: what it holds can die."""
        try:
            test = self._tests[index]
        except TypeError:
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if isinstance(test, BaseTestSuite) or not isinstance(test, case.TestCase) and hasattr(test, "__iter__"):
                runs = True
            else:
                self._leave_class(test.__class__, result)
                self._enter_module(test.__class__, result)
                self._enter_class(test.__class__, result)
                result._previousTestClass = test.__class__
                runs = not (getattr(test.__class__, "_classSetupFailed", False)
                            or getattr(result, "_moduleSetUpFailed", False))
            if runs:
                if debug:
                    test.debug()
                else:
                    test(result)
                if self._cleanup:
                    self._removeTestAtIndex(index)
        if outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _enter_class(self, current, result):
        if (current is result._previousTestClass or result._moduleSetUpFailed
                or getattr(current, "__unittest_skip__", False)):
            return
        failed = False
        try:
            current._classSetupFailed = False
        except TypeError:
            pass    # a built-in class
        set_up = getattr(current, "setUpClass", None)
        if set_up is None:
            return
        with _printed(result):
            try:
                set_up()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                failed = True
                try:
                    current._classSetupFailed = True
                except TypeError:
                    pass
                _note(result, error, "setUpClass", util.strclass(current))
            if failed:
                _do_class_cleanups(current, result, "setUpClass")

    def _leave_class(self, current, result):
        previous = result._previousTestClass
        if (current is previous or previous is None or getattr(previous, "_classSetupFailed", False)
                or getattr(result, "_moduleSetUpFailed", False) or getattr(previous, "__unittest_skip__", False)):
            return
        with _printed(result):
            tear_down = getattr(previous, "tearDownClass", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    _note(result, error, "tearDownClass", util.strclass(previous))
            _do_class_cleanups(previous, result, "tearDownClass")

    def _enter_module(self, current, result):
        previous = result._previousTestClass
        if previous is not None and previous.__module__ == current.__module__:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current.__module__)
        set_up = getattr(module, "setUpModule", None)
        if set_up is None:
            return
        with _printed(result):
            try:
                try:
                    set_up()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    result._moduleSetUpFailed = True
                    _note(result, error, "setUpModule", current.__module__)
                if result._moduleSetUpFailed:
                    case.doModuleCleanups()
            except Exception as error:
                _note(result, error, "setUpModule", current.__module__)

    def _leave_module(self, result):
        previous = result._previousTestClass
        module = previous and sys.modules.get(previous.__module__)
        if not module or result._moduleSetUpFailed:
            return
        with _printed(result):
            for action in (getattr(module, "tearDownModule", None), case.doModuleCleanups):
                if action is None:
                    continue
                try:
                    action()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    _note(result, error, "tearDownModule", previous.__module__)


def _do_class_cleanups(cls, result, method):
    do = getattr(cls, "doClassCleanups", None)
    if do is None:
        return
    do()
    for exc_info in cls.tearDown_exceptions:
        if isinstance(result, _DebugResult):
            raise exc_info[1]
        _note(result, exc_info[1], method, util.strclass(cls))


def _note(result, error, method, parent):
    holder = _ErrorHolder(f"{method} ({parent})")
    if isinstance(error, SkipTest) and hasattr(result, "addSkip"):
        result.addSkip(holder, str(error))
    else:
        result.addError(holder, (type(error), error, error.__traceback__))


class _printed:
    """Captures what a fixture prints, when the result captures at all."""

    def __init__(self, result):
        self.before, self.after = getattr(result, "_setupStdout", None), getattr(result, "_restoreStdout", None)

    def __enter__(self):
        if self.before is not None:
            self.before()

    def __exit__(self, *exc_info):
        if self.after is not None:
            self.after()


class _ErrorHolder:
    """Stands for a fixture among the tests of a result."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False

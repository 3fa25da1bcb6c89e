"""TestLoader: finds the tests of a class, a module, or a dotted name."""

import functools
import sys
import traceback

from . import case, suite

__unittest = True


def _failed(name, error, message):
    """A test that raises error, for what could not be loaded, and its message."""
    def fails(self):
        raise error
    cls = type("_FailedTest", (case.TestCase,), {name: fails, "__module__": "unittest.loader"})
    return cls(name), message


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            from fnmatch import fnmatchcase
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)
        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                test, message = _failed(module.__name__, error, f"Failed to call load_tests:\n{traceback.format_exc()}")
                self.errors.append(message)
                return test
        return tests

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        error_test = error_message = None
        if module is None:
            names = parts[:]
            while names:
                try:
                    module = __import__(".".join(names))
                    break
                except ImportError:
                    last = names.pop()
                    message = f"Failed to import test module: {last}\n{traceback.format_exc()}"
                    error_test, error_message = _failed(last, ImportError(message), message)
                    if not names:
                        self.errors.append(error_message)
                        return self.suiteClass((error_test,))
            parts = parts[1:]
        obj = module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                if getattr(obj, "__path__", None) is None or error_test is None:
                    message = f"Failed to access attribute:\n{traceback.format_exc()}"
                    error_test, error_message = _failed(part, error, message)
                self.errors.append(error_message)
                return error_test if module is not None and not error_test else self.suiteClass((error_test,))
        return self._made(obj, parent if parts else None, name)

    def _made(self, obj, parent, name):
        import types
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            method = name.split(".")[-1]
            instance = parent(method)
            if not isinstance(getattr(instance, method), types.FunctionType):
                return self.suiteClass([instance])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {obj} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Load the tests of the files below a folder whose names fit the pattern."""
        import os
        from fnmatch import fnmatch
        top = start_dir if top_level_dir is None else top_level_dir
        found = []
        for folder, _, files in os.walk(start_dir):
            for file in sorted(files):
                if file.endswith(".py") and fnmatch(file, pattern):
                    path = os.path.relpath(os.path.join(folder, file), top)
                    name = path[:-3].replace(os.sep, ".")
                    try:
                        __import__(name)
                    except case.SkipTest as error:
                        found.append(self.suiteClass((case.FunctionTestCase(case.skip(str(error))(lambda: None)),)))
                    except Exception:
                        message = f"Failed to import test module: {name}\n{traceback.format_exc()}"
                        test, message = _failed(name, ImportError(message), message)
                        self.errors.append(message)
                        found.append(test)
                    else:
                        found.append(self.loadTestsFromModule(sys.modules[name], pattern=pattern))
        return self.suiteClass(found)


defaultTestLoader = TestLoader()

"""Stand-in for test.support.warnings_helper."""
import contextlib
import functools
import re
import sys
import warnings


class WarningsRecorder:
    """The last warning's attributes, and all of them in .warnings."""

    def __init__(self, warnings_list):
        self._warnings, self._last = warnings_list, 0

    def __getattr__(self, attr):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], attr)
        if attr in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError(f"{self!r} has no attribute {attr!r}")

    @property
    def warnings(self):
        return self._warnings[self._last:]

    def reset(self):
        self._last = len(self._warnings)


@contextlib.contextmanager
def _filtered(filters, quiet=False):
    frame = sys._getframe(3)
    registry = frame.f_globals.get("__warningregistry__")
    if registry:
        registry.clear()
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        yield WarningsRecorder(w)
    left = list(w)
    missing = []
    for msg, category in filters:
        seen = False
        for item in left[:]:
            if re.match(msg, str(item.message), re.I) and issubclass(item.category, category):
                seen = True
                left.remove(item)
        if not seen and not quiet:
            missing.append((msg, category.__name__))
    if left:
        raise AssertionError(f"unhandled warning {left[0]}")
    if missing:
        raise AssertionError(f"filter {missing[0]} did not catch any warning")


def check_warnings(*filters, **kwargs):
    quiet = kwargs.get("quiet")
    if not filters:
        filters = (("", Warning),)
        if quiet is None:
            quiet = True
    return _filtered(filters, quiet)


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as w:
        warnings.filterwarnings("always", message=message, category=category)
        yield
    testcase.assertEqual(w, [])


def check_no_resource_warning(testcase):
    return check_no_warnings(testcase, category=ResourceWarning)


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(w), 1, w)
    testcase.assertRegex(str(w[0].message), errtext)
    testcase.assertEqual(w[0].lineno, lineno)
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("error", SyntaxWarning)
        try:
            compile(statement, "<testcase>", "exec")
        except SyntaxError:
            pass
    testcase.assertEqual(w, [])


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)
        return wrapper
    return decorator


def ignore_fork_in_thread_deprecation_warnings(test):
    return test


@contextlib.contextmanager
def save_restore_warnings_filters():
    saved = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = saved

"""Marks on tests: to be skipped, or expected to fail."""

__name__ = "unittest.case"

import functools

__unittest = True


class SkipTest(Exception):
    """Raised in a test to skip the rest of it."""


def skip(reason):
    def mark(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason) and hasattr(reason, "__code__"):    # @skip without parentheses
        item, reason = reason, ""
        return mark(item)
    return mark


def _unmarked(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _unmarked


def skipUnless(condition, reason):
    return _unmarked if condition else skip(reason)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


def is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(is_subtype(e, base) for e in expected)
    return isinstance(expected, type) and issubclass(expected, base)

"""Objects that compare and iterate as no other does: larger than all, equal to all, equal to none, broken."""
import functools


@functools.total_ordering
class _LARGEST:
    def __eq__(self, other):
        return isinstance(other, _LARGEST)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _SMALLEST:
    def __eq__(self, other):
        return isinstance(other, _SMALLEST)

    def __gt__(self, other):
        return False


class _ALWAYS_EQ:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NEVER_EQ:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


LARGEST, SMALLEST, ALWAYS_EQ, NEVER_EQ = _LARGEST(), _SMALLEST(), _ALWAYS_EQ(), _NEVER_EQ()


class BrokenIter:
    """An iterator that fails where it is told to."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            raise ZeroDivisionError
        self.next_raises, self.iter_raises = next_raises, iter_raises

    def __next__(self):
        if self.next_raises:
            raise ZeroDivisionError

    def __iter__(self):
        if self.iter_raises:
            raise ZeroDivisionError
        return self

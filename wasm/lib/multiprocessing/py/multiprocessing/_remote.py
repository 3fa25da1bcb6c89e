"""How an exception comes from another process: with a cause that has the words of its traceback there."""

from _thread import _traceback


class Cause(Exception):
    """The cause of such an exception; each pool has a class of its own under it."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


def words(error):
    return f'\n"""\n{_traceback(error)}"""'


class Sent:
    """An exception on its way to another process, where it is unpickled as the exception itself, caused by a `kind`."""

    def __init__(self, error, kind):
        self.error, self.kind, self.tb = error, kind, words(error)

    def __reduce__(self):
        return arrived, (self.error, self.kind, self.tb)


def arrived(error, kind, tb):
    error.__cause__ = kind(tb)
    return error

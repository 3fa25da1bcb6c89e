"""What is worth a ResourceWarning when it is dropped open: files, sockets, transports, event loops.

Nobody hears of it under the usual filters, and a finalizer makes the engine look for the dead after each instruction: so these classes
get theirs only once a filter of module warnings would show something.
"""

from _lib import finalizer as _finalizer, meddles as _meddles

_waiting = []   # (a class, the __del__ that it shall have); None: they have it


def finalized(cls, dies):
    if _waiting is None:
        _finalizer(cls, dies)
    else:
        _waiting.append((cls, dies))


def arm():
    global _waiting
    _meddles()
    waiting, _waiting = _waiting or (), None
    for cls, dies in waiting:
        _finalizer(cls, dies)


def warn_unclosed(kind, what, level):
    """Warns about the line, so many callers further out, in which the object died."""
    import warnings
    warnings.warn(f"unclosed {kind}{what!r}", ResourceWarning, level + 1, what)

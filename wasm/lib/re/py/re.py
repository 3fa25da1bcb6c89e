"""Regular expressions."""

import _re
from _lib import later as _later
from _re import Match, Pattern, escape

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]
__version__ = "2.2.1"


_later(globals(), "_reflags", "RegexFlag NOFLAG A ASCII I IGNORECASE L LOCALE U UNICODE M MULTILINE S DOTALL X VERBOSE DEBUG")
_later(globals(), "_rescan", "Scanner")


class PatternError(Exception):
    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            msg = f"{msg} at position {pos}"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError
_re.errors(PatternError)
_compiled = {}
_MOST = 512


def compile(pattern, flags=0):
    key = type(pattern), pattern, flags
    try:
        return _compiled[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    made = _re.compile(pattern, flags)
    if not flags & 128:
        if len(_compiled) >= _MOST:
            del _compiled[next(iter(_compiled))]
        _compiled[key] = made
    return made


def purge():
    _compiled.clear()


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


_not_given = object()


def _places(name, first, args, given, flags):
    """The number and the flags of sub, subn and split, which may still come by position."""
    if not args:
        return 0 if given is _not_given else given, 0 if flags is _not_given else flags
    if given is not _not_given:
        raise TypeError(f"{name}() got multiple values for argument {first!r}")
    given, *args = args
    if args:
        if flags is not _not_given:
            raise TypeError(f"{name}() got multiple values for argument 'flags'")
        flags, *args = args
        if args:
            most = 4 if name == "split" else 5
            raise TypeError(f"{name}() takes from {most - 2} to {most} positional arguments but {most + len(args)} were given")
    import warnings
    warnings.warn(f"{first!r} is passed as positional argument", DeprecationWarning, stacklevel=3)
    return given, 0 if flags is _not_given else flags


def sub(pattern, repl, string, *args, count=_not_given, flags=_not_given):
    count, flags = _places("sub", "count", args, count, flags)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_not_given, flags=_not_given):
    count, flags = _places("subn", "count", args, count, flags)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_not_given, flags=_not_given):
    maxsplit, flags = _places("split", "maxsplit", args, maxsplit, flags)
    return compile(pattern, flags).split(string, maxsplit)

"""Lines of source files, by name and number."""

import _traceback

cache = {}


def getlines(filename, module_globals=None):
    lines = _traceback.lines(filename)
    if lines is None:
        entry = cache.get(filename)
        return entry[2] if entry else []
    if lines and not lines[-1]:
        del lines[-1]
    return [line + "\n" for line in lines]


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def checkcache(filename=None):
    """Nothing to do: the sources of a run do not change."""


def clearcache():
    cache.clear()


def lazycache(filename, module_globals):
    return False

"""Lines of source files, by name and number."""

import _traceback

cache = {}


def getlines(filename, module_globals=None):
    if "\0" in filename:
        return []
    lines = _traceback.lines(filename)
    if lines is None:
        entry = cache.get(filename)
        return entry[2] if entry else updatecache(filename, module_globals)
    if lines and not lines[-1]:
        del lines[-1]
    return [line + "\n" for line in lines]


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def updatecache(filename, module_globals=None):
    """Read a file of the run's own file system."""
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    try:
        with open(filename) as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    import os
    found = os.stat(filename)
    cache[filename] = found.st_size, found.st_mtime, lines, filename
    return lines


def checkcache(filename=None):
    """Forget the files that are gone or other now; the sources of a run do not change."""
    import os
    for name in [*cache] if filename is None else [filename]:
        if name in cache and cache[name][1] is not None:
            try:
                found = os.stat(name)
            except OSError:
                del cache[name]
                continue
            if cache[name][:2] != (found.st_size, found.st_mtime):
                del cache[name]


def clearcache():
    cache.clear()


def lazycache(filename, module_globals):
    return False

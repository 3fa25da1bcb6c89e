"""Lines of source files, by name and number: of the run's own file system, of loaders of modules, and of what the program has run."""

import _traceback

cache = {}      # name: (size, time of change, lines, path), or what will get a module's source


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None and len(entry) > 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def clearcache():
    cache.clear()


def checkcache(filename=None):
    """Forget the files that are gone or other now."""
    import os
    for name in [*cache] if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            found = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if entry[:2] != (found.st_size, found.st_mtime):
            cache.pop(name, None)


def _is_name(filename):
    return filename and not (filename.startswith("<") and filename.endswith(">"))


def _run(filename):
    """The lines of what the program has run, whether or not it is a file."""
    lines = _traceback.lines(filename)
    if lines is None:
        return []
    if lines and not lines[-1]:
        del lines[-1]
    return [line + "\n" for line in lines]


def updatecache(filename, module_globals=None):
    if len(cache.get(filename, ())) > 1:
        cache.pop(filename, None)
    if not _is_name(filename):
        return _run(filename)
    import os
    path = filename
    try:
        found = os.stat(path)
    except ValueError:
        return []
    except OSError:
        if lazycache(filename, module_globals):
            try:
                text = cache[filename][0]()
            except (ImportError, OSError):
                pass
            else:
                if text is None:
                    return []
                cache[filename] = len(text), None, [line + "\n" for line in text.splitlines()], path
                return cache[filename][2]
        lines = _run(filename)
        if lines or os.path.isabs(filename):
            return lines
        import sys
        for folder in sys.path:
            try:
                path = os.path.join(folder, filename)
                found = os.stat(path)
                break
            except (OSError, TypeError, AttributeError, ValueError):
                pass
        else:
            return []
    try:
        with open(path, encoding="utf-8-sig") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = found.st_size, found.st_mtime, lines, path
    return lines


def lazycache(filename, module_globals):
    """Remember how to get a module's source from its loader, without asking for it yet."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not _is_name(filename) or not module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals.get("__name__")
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True

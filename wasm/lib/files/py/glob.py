"""Files whose paths fit a pattern."""

import fnmatch
import os

__all__ = ["escape", "glob", "iglob", "translate"]


def has_magic(s):
    return any(c in os.fsdecode(s) for c in "*?[")


def escape(pathname):
    if isinstance(pathname, bytes):
        return os.fsencode(escape(os.fsdecode(pathname)))
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = os.fsdecode(root_dir) if root_dir is not None else ""
    found = filter(None, _paths(root, os.fsdecode(pathname), recursive, include_hidden, False))
    return map(os.fsencode, found) if isinstance(os.fspath(pathname), bytes) else found


def _names(folder, only_dirs):
    try:
        entries = list(os.scandir(folder or "."))
    except OSError:
        return []
    return [e.name for e in entries if not only_dirs or e.is_dir()]


def _paths(root, pathname, recursive, hidden, only_dirs):
    head, tail = os.path.split(pathname)
    full = os.path.join(root, pathname) if root else pathname
    if not has_magic(pathname):
        if not pathname:
            return
        if tail:
            if os.path.lexists(full):
                yield pathname
        elif os.path.isdir(os.path.join(root, head)):
            yield pathname
        return
    if head and head != pathname and has_magic(head):
        heads = _paths(root, head, recursive, hidden, True)
    else:
        heads = [head]
    for head in heads:
        folder = os.path.join(root, head) if root else head
        if recursive and tail == "**":
            if not folder or os.path.isdir(folder):
                for name in _below(folder, only_dirs, hidden):
                    yield os.path.join(head, name) if name else (os.path.join(head, "") if head else "")
        elif has_magic(tail):
            names = _names(folder, only_dirs)
            if not hidden and not tail.startswith("."):
                names = [n for n in names if not n.startswith(".")]
            for name in fnmatch.filter(names, tail):
                yield os.path.join(head, name)
        elif not tail:
            if os.path.isdir(folder):
                yield os.path.join(head, tail)
        elif os.path.lexists(os.path.join(folder, tail)):
            yield os.path.join(head, tail)


def _below(folder, only_dirs, hidden, prefix=""):
    if not prefix:
        yield ""
    for name in _names(os.path.join(folder, prefix) if prefix else folder, only_dirs):
        if hidden or not name.startswith("."):
            path = os.path.join(prefix, name) if prefix else name
            yield path
            if os.path.isdir(os.path.join(folder, path)):
                yield from _below(folder, only_dirs, hidden, path)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression of a pattern over whole paths."""
    import re
    seps = re.escape("".join(s for s in seps or "/"))
    sep = f"[{seps}]" if len(seps.replace("\\\\", "/")) > 1 else seps
    other = f"[^{seps}]"
    name = f"{other}+" if include_hidden else f"[^{seps}.]{other}*"
    parts, out = re.split(sep, pat), ""
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if recursive and part == "**":
            if last:
                out += ".*" if include_hidden else f"(?:{name}{sep})*(?:{name})?"
            elif parts[i + 1] != "**":
                out += f"(?:.+{sep})?" if include_hidden else f"(?:{name}{sep})*"
            continue
        if part == "*":
            out += name
        elif part:
            if not include_hidden and part[0] in "*?":
                out += r"(?!\.)"
            out += "".join(fnmatch._pieces(part, f"{other}*", other))
        if not last:
            out += sep
    return f"(?s:{out})\\Z"


def glob0(dirname, pattern):
    return _deprecated("glob0", dirname, lambda folder: [pattern] if os.path.lexists(os.path.join(folder, pattern)) else [])


def glob1(dirname, pattern):
    hidden = pattern.startswith(".")
    return _deprecated("glob1", dirname, lambda folder: fnmatch.filter((n for n in _names(folder, False) if hidden or n[0] != "."), pattern))


def _deprecated(name, folder, find):
    import warnings
    warnings.warn(f"glob.{name} is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its root_dir argument instead.",
                  DeprecationWarning, stacklevel=3)
    return find(folder)

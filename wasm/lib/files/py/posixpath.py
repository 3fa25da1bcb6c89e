"""os.path: paths as text, and what is there."""

import _files
from _files import fspath

curdir, pardir, sep, extsep, pathsep, defpath, altsep, devnull = ".", "..", "/", ".", ":", "/bin:/usr/bin", None, "/dev/null"
supports_unicode_filenames = False

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
           "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount",
           "expanduser", "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir",
           "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath",
           "commonpath", "isjunction", "isreserved", "isdevdrive"]


def _of(path, text):
    """text in the kind of path: str or bytes."""
    return text.encode() if isinstance(path, bytes) else text


def _check(name, *paths):
    kinds = {isinstance(p, bytes) for p in paths}
    for p in paths:
        if not isinstance(p, (str, bytes)):
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {type(p).__name__!r}")
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components")


def normcase(s):
    return fspath(s)


def isabs(s):
    s = fspath(s)
    return s.startswith(_of(s, "/"))


def join(a, *p):
    path = fspath(a)
    slash = _of(path, "/")
    rest = [fspath(b) if hasattr(type(b), "__fspath__") else b for b in p]
    _check("join", path, *rest)
    for b in rest:
        if b.startswith(slash) or not path:
            path = b
        elif path.endswith(slash):
            path += b
        else:
            path += slash + b
    return path


def split(p):
    p = fspath(p)
    slash = _of(p, "/")
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = fspath(p)
    dot = _of(p, ".")
    start = p.rfind(_of(p, "/")) + 1
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def splitroot(path):
    path = fspath(path)
    slash, empty = _of(path, "/"), path[:0]
    if path[:1] != slash:
        return empty, empty, path
    if path[1:2] != slash or path[2:3] == slash:
        return empty, slash, path[1:]
    return empty, path[:2], path[2:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def _node(path, follow=True):
    try:
        return _files.descriptor(path) if isinstance(path, int) else _files.lookup(path, follow)
    except (OSError, ValueError):
        return None


def exists(path):
    return _node(path) is not None


def lexists(path):
    return _node(path, False) is not None


def isfile(path):
    return isinstance(_node(path), _files.File)


def isdir(s):
    return isinstance(_node(s), _files.Folder)


def islink(path):
    return isinstance(_node(path, False), _files.Link)


def isjunction(path):
    return False


def isreserved(path):
    return False


def isdevdrive(path):
    return False


def ismount(path):
    return _node(path) is _files.root


def getsize(filename):
    import os
    return os.stat(filename).st_size


def getmtime(filename):
    import os
    return os.stat(filename).st_mtime


def getatime(filename):
    import os
    return os.stat(filename).st_atime


def getctime(filename):
    import os
    return os.stat(filename).st_ctime


def samefile(f1, f2):
    return _files.lookup(f1) is _files.lookup(f2)


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino


def sameopenfile(fp1, fp2):
    return _files.descriptor(fp1).node is _files.descriptor(fp2).node


def expanduser(path):
    path = fspath(path)
    if not path.startswith(_of(path, "~")):
        return path
    head, slash, rest = path.partition(_of(path, "/"))
    if len(head) > 1:
        return path
    import os
    home = os.environ.get("HOME", "/playground").rstrip("/")
    return (_of(path, home) + slash + rest) or _of(path, "/")


def expandvars(path):
    import os
    path = fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    out, i = "", 0
    while i < len(path):
        if path[i] != "$":
            out += path[i]
            i += 1
            continue
        if path[i + 1:i + 2] == "{" and "}" in path[i:]:
            end = path.index("}", i)
            name, after = path[i + 2:end], end + 1
        else:
            after = i + 1
            while after < len(path) and (path[after].isalnum() or path[after] == "_"):
                after += 1
            name = path[i + 1:after]
        out += os.environ.get(name, path[i:after]) if name else path[i:after]
        i = after
    return out


def normpath(path):
    path = fspath(path)
    if not path:
        return _of(path, ".")
    slash, up = _of(path, "/"), _of(path, "..")
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == _of(path, "."):
            continue
        if part != up or not root and not parts or parts and parts[-1] == up:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or _of(path, ".")


def abspath(path):
    path = fspath(path)
    if not isabs(path):
        path = join(_of(path, _files.cwd), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    path = fspath(filename)
    text = path.decode() if isinstance(path, bytes) else path
    return _of(path, _real(join(_files.cwd, text), strict))


def _real(path, strict):
    """A path without links: each of its parts in turn is what it leads to."""
    done, rest, jumps = "", path.split("/")[::-1], 0
    while rest:
        part = rest.pop()
        if part == "..":
            done = done.rpartition("/")[0]
        if part in ("", ".", ".."):
            continue
        here = f"{done}/{part}"
        node = _files.lookup(here, False) if strict else _node(here, False)
        if isinstance(node, _files.Link) and jumps < 40:
            jumps += 1
            if node.target.startswith("/"):
                done = ""
            rest += node.target.split("/")[::-1]
        elif isinstance(node, _files.Link) and strict:
            raise _files.error(40, here)
        else:
            done = here
    return done or "/"


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    _check("commonpath", *paths)
    slash, dot = _of(paths[0], "/"), _of(paths[0], ".")
    absolute = {p.startswith(slash) for p in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return (slash if absolute == {True} else slash[:0]) + slash.join(common)


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    start = _of(path, ".") if start is None else fspath(start)
    _check("relpath", path, start)
    slash = _of(path, "/")
    begin = [p for p in abspath(start).split(slash) if p]
    there = [p for p in abspath(path).split(slash) if p]
    same = len(commonprefix([begin, there]))
    return slash.join([_of(path, "..")] * (len(begin) - same) + there[same:]) or _of(path, ".")

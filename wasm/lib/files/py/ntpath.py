"""Paths as Windows writes them, as text: no file here has one."""

from _files import fspath

curdir, pardir, sep, altsep, extsep, pathsep, defpath, devnull = ".", "..", "\\", "/", ".", ";", ".;C:\\bin", "nul"


def _of(path, text):
    """text in the kind of path: str or bytes."""
    return text.encode() if isinstance(path, bytes) else text


def _slashes(path):
    path = fspath(path)
    return path, path.replace(_of(path, "/"), _of(path, "\\")), _of(path, "\\")


def normcase(s):
    return _slashes(s)[1].lower()


def isabs(s):
    _, text, slash = _slashes(s)
    return text.startswith(slash + slash) or text[1:3] == _of(text, ":\\")


def splitroot(p):
    p, text, slash = _slashes(p)
    empty = p[:0]
    if text[:1] == slash:
        if text[1:2] != slash:
            return empty, p[:1], p[1:]
        start = 8 if text[:8].upper() == _of(text, "\\\\?\\UNC\\") else 2
        index = text.find(slash, start)
        if index < 0:
            return p, empty, empty
        index2 = text.find(slash, index + 1)
        if index2 < 0:
            return p, empty, empty
        return p[:index2], p[index2:index2 + 1], p[index2 + 1:]
    if text[1:2] == _of(text, ":"):
        rooted = text[2:3] == slash
        return p[:2], p[2:2 + rooted], p[2 + rooted:]
    return empty, empty, p


def splitdrive(p):
    drive, root, tail = splitroot(p)
    return drive, root + tail


def join(path, *paths):
    slash = _of(fspath(path), "\\")
    colons = _of(slash, ":\\/")
    drive, root, tail = splitroot(path)
    for p in paths:
        p_drive, p_root, p_tail = splitroot(p)
        if p_root:
            drive, root, tail = p_drive or drive, p_root, p_tail
            continue
        if p_drive and p_drive != drive:
            if p_drive.lower() != drive.lower():
                drive, root, tail = p_drive, p_root, p_tail
                continue
            drive = p_drive
        if tail and tail[-1:] not in colons[1:]:
            tail += slash
        tail += p_tail
    if tail and not root and drive and drive[-1:] not in colons:
        return drive + slash + tail
    return drive + root + tail


def split(p):
    drive, root, tail = splitroot(p)
    text = _slashes(tail)[1]
    i = text.rfind(_of(text, "\\")) + 1
    return drive + root + tail[:i].rstrip(_of(text, "\\/")), tail[i:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p, text, slash = _slashes(p)
    start, dot = text.rfind(slash) + 1, _of(p, ".")
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def normpath(path):
    path, text, slash = _slashes(path)
    up, here = _of(path, ".."), _of(path, ".")
    drive, root, tail = splitroot(text)
    parts = []
    for part in tail.split(slash):
        if not part or part == here:
            continue
        if part != up or not root and (not parts or parts[-1] == up):
            parts.append(part)
        elif parts:
            parts.pop()
    return drive + root + slash.join(parts) or here


_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(f"{port}{digit}" for port in ("COM", "LPT") for digit in "123456789\xb9\xb2\xb3")}


def isreserved(path):
    return any(_reserved(part) for part in _slashes(splitroot(path)[2])[1].split(_of(fspath(path), "\\")))


def _reserved(name):
    name = name.decode() if isinstance(name, bytes) else name
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    return bool({*name} & {*map(chr, range(32)), *'"*:<>?|/\\'}) or name.partition(".")[0].rstrip(" ").upper() in _DEVICES

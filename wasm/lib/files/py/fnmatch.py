"""Names that fit shell patterns."""

import re
from functools import lru_cache

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


@lru_cache(maxsize=1024)
def _compiled(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    return _compiled(pat)(name) is not None


def filter(names, pat):
    match = _compiled(pat)
    return [name for name in names if match(name)]


def translate(pat):
    """The regular expression of a pattern: * ? [seq] [!seq]."""
    pieces = _pieces(pat, None, ".")
    first, *rest = _runs(pieces)
    # What stands between two stars is found where it comes first: no other place would let more match, so none is tried.
    middle = "".join(f"(?>.*?{run})" for run in rest[:-1])
    return f"(?s:{first}{middle}{'.*' + rest[-1] if rest else ''})\\Z"


def _runs(pieces):
    """The pieces between the stars, joined."""
    runs = [""]
    for piece in pieces:
        if piece is None:
            runs.append("")
        else:
            runs[-1] += piece
    return runs


def _pieces(pat, star, question):
    """The regular expressions of a pattern's parts; stars in a row are one."""
    out, i, n = [], 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            if not out or out[-1] is not star:
                out.append(star)
        elif c == "?":
            out.append(question)
        elif c == "[":
            start = i + 1 if pat[i:i + 1] == "!" else i
            end = pat.find("]", start + 1)
            if end < 0:
                out.append("\\[")
                continue
            out.append(_set(pat[start:end], start > i))
            i = end + 1
        else:
            out.append(re.escape(c))
    return out


def _set(text, other):
    """The characters of [text], or all others. A range that ends before it begins has none."""
    out, i = "", 0
    while i < len(text):
        low, high = text[i], text[i + 2:i + 3]
        if text[i + 1:i + 2] == "-" and high:
            if low <= high:
                out += f"{_character(low)}-{_character(high)}"
            i += 3
        else:
            out += _character(low)
            i += 1
    if not out:
        return "." if other else "(?!)"
    if other:
        return f"[^{out}]"
    return f"[\\{out}]" if out[0] in "^[" else f"[{out}]"


def _character(c):
    return "\\" + c if c in "\\-&~|" else c

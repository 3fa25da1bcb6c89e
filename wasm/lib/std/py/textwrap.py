"""Fitting text to a width, and its indentation."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACES = "\t\n\x0b\x0c\r "


def dedent(text):
    if not isinstance(text, str):
        import re
        re.sub("x", "", text)    # which says what is wrong
    lines = ["" if not line.strip(" \t") else line for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            lead = line[:len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = lead
            while not lead.startswith(margin):
                margin = margin[:-1]
    return "\n".join(line[len(margin or ""):] for line in lines)


def indent(text, prefix, predicate=None):
    wanted = (lambda line: line.strip()) if predicate is None else predicate
    parts = []
    for line in text.splitlines(True):
        if wanted(line):
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)


def _letter(text, i):
    return 0 <= i < len(text) and (text[i].isalnum() or text[i] == "_") and not text[i].isdigit()


def _broken(word):
    """A word cut where a line may end inside it: behind hyphens between letters, and around dashes."""
    parts = []
    start = i = 0
    n = len(word)
    while i < n:
        if word[i] != "-":
            i += 1
            continue
        j = i
        while j < n and word[j] == "-":
            j += 1
        before = word[i - 1] if i else ""
        if j - i >= 2 and before and (before.isalnum() or before in "_!\"'&.,?") and j < n and (word[j].isalnum() or word[j] == "_"):
            if i > start:
                parts.append(word[start:i])
            parts.append(word[i:j])
            start = i = j
            continue
        two = _letter(word, i - 1) and (_letter(word, i - 2) or word[i - 2:i - 1] == "-" and _letter(word, i - 3))
        follows = _letter(word, i + 1) and (_letter(word, i + 2) or word[i + 2:i + 3] == "-" and _letter(word, i + 3))
        if j - i == 1 and two and follows:
            parts.append(word[start:j])
            start = j
        i = j
    if start < n:
        parts.append(word[start:])
    return parts


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False,
                 break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _SPACES})
        return text

    def _split(self, text):
        chunks = []
        i = 0
        while i < len(text):
            j = i
            blank = text[i] in _SPACES
            while j < len(text) and (text[j] in _SPACES) == blank:
                j += 1
            piece = text[i:j]
            chunks += _broken(piece) if self.break_on_hyphens and not blank else [piece]
            i = j
        return chunks

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            word = chunks[i].rstrip("\"'")
            if chunks[i + 1] == " " and len(word) > 1 and word[-1] in ".!?" and "a" <= word[-2] <= "z" and len(chunks[i]) - len(word) <= 1:
                chunks[i + 1] = "  "

    def _cut(self, chunk, room):
        """Where a chunk that fits nowhere is cut."""
        if self.break_on_hyphens and len(chunk) > room:
            hyphen = chunk.rfind("-", 0, room)
            if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                return hyphen + 1
        return room

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            lead = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(lead) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks = chunks[::-1]    # the next one last
        while chunks:
            lead = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(lead)
            line, used = [], 0
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            while chunks and used + len(chunks[-1]) <= width:
                used += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                if self.break_long_words:
                    end = self._cut(chunks[-1], width - used if width >= 1 else 1)
                    line.append(chunks[-1][:end])
                    chunks[-1] = chunks[-1][end:]
                elif not line:
                    line.append(chunks.pop())
                used = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line[-1])
                line.pop()
            if not line:
                continue
            fits_all = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or fits_all and used <= width:
                lines.append(lead + "".join(line))
                continue
            while line:
                if line[-1].strip() and used + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(lead + "".join(line))
                    break
                used -= len(line[-1])
                line.pop()
            else:
                if lines:
                    last = lines[-1].rstrip()
                    if len(last) + len(self.placeholder) <= self.width:
                        lines[-1] = last + self.placeholder
                        break
                lines.append(lead + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))

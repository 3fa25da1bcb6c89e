"""Fitting text to a width, and its indentation."""


def dedent(text):
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
    return "".join(prefix + line if wanted(line) else line for line in text.splitlines(True))


def wrap(text, width=70, *, initial_indent="", subsequent_indent=""):
    if width <= 0:
        raise ValueError(f"invalid width {width!r} (must be > 0)")
    lines = []
    line = None
    for word in text.split():
        while True:
            lead = subsequent_indent if lines else initial_indent
            if line is None:
                # A word longer than a whole line is cut.
                room = max(width - len(lead), 1)
                line, word = lead + word[:room], word[room:]
            elif len(line) + 1 + len(word) <= width:
                line, word = line + " " + word, ""
            elif len(word) > width - len(subsequent_indent) and (room := width - len(line) - 1) > 0:
                line, word = line + " " + word[:room], word[room:]
            else:
                lines.append(line)
                line = None
                continue
            if not word:
                break
            lines.append(line)
            line = None
    if line is not None:
        lines.append(line)
    return lines


def fill(text, width=70, **options):
    return "\n".join(wrap(text, width, **options))


def shorten(text, width, *, placeholder=" [...]"):
    words = text.split()
    whole = " ".join(words)
    if len(whole) <= width:
        return whole
    while words and len(" ".join(words) + placeholder) > width:
        words.pop()
    return " ".join(words) + placeholder if words else placeholder.lstrip()

#!/usr/bin/env python3.13
"""Writes the tables of the module unicodedata from what CPython 3.13's knows, which is the Unicode Character Database 15.1.

    python3.13 scripts/oracle/characters.py

It writes wasm/lib/tools/py/unicodedata/_tables.py, whose form is told at its head, and wasm/syntax/names.txt, whose form is told in
charnames.go beside it.
"""
import pathlib
import textwrap
import unicodedata as u

WASM = pathlib.Path(__file__).resolve().parents[2] / "wasm"
EVERY = [chr(c) for c in range(0x110000)]
SYLLABLES = range(0xAC00, 0xD7A4)

# Characters whose names are kept: alphabets of Europe and the Near East, punctuation, signs, kana, emoji. All names would take 100 kB, compressed.
NAMED = [(0x20, 0x6FF), (0x1E00, 0x27FF), (0x2900, 0x2BFF), (0x3000, 0x30FF), (0xFB00, 0xFB06), (0xFE00, 0xFE0F), (0xFEFF, 0xFFFD), (0x1F000, 0x1FAFF)]
# Names that end with the character's number.
NUMBERED = ("CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-", "TANGUT IDEOGRAPH-", "NUSHU CHARACTER-", "KHITAN SMALL SCRIPT CHARACTER-")


def runs(of):
    """What of gives for each character, as "value length,value length,…", lengths in hexadecimal."""
    out, start = [], 0
    for c in range(1, 0x110001):
        if c == 0x110000 or of(EVERY[c]) != of(EVERY[start]):
            out.append(f"{of(EVERY[start])} {c - start:x}")
            start = c
    return ",".join(out)


def decompositions():
    """"step text,step text,…": step is how far after the one before, ! tells of one that is not put together again."""
    out, before = [], 0
    for c, char in enumerate(EVERY):
        text = u.decomposition(char)
        if text and c not in SYLLABLES:
            whole = "".join(chr(int(x, 16)) for x in text.split()) if "<" not in text else ""
            mark = "!" if whole and u.normalize("NFC", whole) != char else ""
            out.append(f"{c - before:x}{mark} {text}")
            before = c
    return ",".join(out)


def numbers():
    """"step kind value length,…": runs in which each character is one more than the one before; kind is 2 for decimals, 1 for digits, 0 else."""
    def kind(char):
        return 2 if u.decimal(char, None) is not None else 1 if u.digit(char, None) is not None else 0

    out, before, c = [], 0, 0
    while c < 0x110000:
        char = EVERY[c]
        value = u.numeric(char, None)
        if value is None:
            c += 1
            continue
        n = 1
        while u.numeric(EVERY[c + n], None) == value + n and kind(EVERY[c + n]) == kind(char):
            n += 1
        if value == int(value):
            shown = str(int(value))
        else:
            below = next(d for d in range(2, 400) if abs(value * d - round(value * d)) < 1e-9)
            shown = f"{round(value * below)}/{below}"
        out.append(f"{c - before:x} {kind(char)} {shown} {n:x}")
        before = c
        c += n
    return ",".join(out)


def names(first, last):
    """Each name as the number of words that it begins with as the one before, and the others; empty where there is none."""
    out, before = [], []
    for char in EVERY[first:last + 1]:
        words = u.name(char, "").split(" ")
        same = 0
        while same < min(len(words), len(before), 9) and words[same] == before[same]:
            same += 1
        out.append(f"{same}{' '.join(words[same:])}" if words != [""] else "")
        before = words
    return "|".join(out)


def numbered():
    found, c = [], 0
    while c < 0x110000:
        prefix = next((p for p in NUMBERED if u.name(EVERY[c], "") == f"{p}{c:04X}"), None)
        start = c
        while prefix and u.name(EVERY[c], "") == f"{prefix}{c:04X}":
            c += 1
        if prefix:
            found.append((start, c - 1, prefix))
        else:
            c += 1
    return found


def literal(text):
    """The text as a string in Python, in lines. It has no blank beside a break, so that lines can be put together again."""
    lines = textwrap.wrap(text.replace(" ", "\0"), 158, break_on_hyphens=False)
    return '"""\\\n' + "\\\n".join(line.replace("\0", " ") for line in lines) + '"""'


def main():
    rest = "".join(f"    ({a:#x}, {b:#x}, {p!r}),\n".replace("'", '"') for a, b, p in numbered())
    (WASM / "lib/tools/py/unicodedata/_tables.py").write_text(f'''"""What Unicode {u.unidata_version} says of characters, in short. Written by scripts/oracle/characters.py.

Runs: "value length,…" over all characters in order. Decompositions: "step text,…", a step from the character before; "!" after the step
where composing does not undo it. Numbers: "step kind value length,…", each character of a run one more than the one before. Numbered: the first character, the last, and
what their names begin with before the number.
"""

VERSION = {u.unidata_version!r}
CATEGORY = {literal(runs(u.category))}
COMBINING = {literal(runs(u.combining))}
WIDTH = {literal(runs(u.east_asian_width))}
BIDIRECTIONAL = {literal(runs(lambda c: u.bidirectional(c) or "-"))}
MIRRORED = {literal(runs(u.mirrored))}
DECOMPOSITION = {literal(decompositions())}
NUMBERS = {literal(numbers())}
NUMBERED = (
{rest})
''')
    blocks = []
    for first, last in NAMED:
        lines = textwrap.wrap(names(first, last).replace(" ", "\0").replace("|", "| "), 158, break_on_hyphens=False, break_long_words=False)
        blocks.append(f"={first:x}\n" + "".join(line.replace(" ", "").replace("\0", " ") + "\n" for line in lines))
    (WASM / "syntax/names.txt").write_text("".join(blocks))


if __name__ == "__main__":
    main()

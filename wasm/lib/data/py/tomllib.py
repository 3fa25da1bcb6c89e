"""TOML: load a file, or loads a text, into dicts and lists."""

import re

__all__ = ("loads", "load", "TOMLDecodeError")

_BARE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
_BLANK, _BLANKS_AND_LINES = frozenset(" \t"), frozenset(" \t\n")
_CONTROLS = frozenset(chr(c) for c in range(32)) | {chr(127)}
_IN_COMMENTS = _CONTROLS - {"\t"}                # what must not stand in comments and one-line strings
_IN_LINES = _CONTROLS - {"\t", "\n"}             # in strings of several lines
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_TIME = r"([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?"
_TIME_RE = re.compile(_TIME)
_DATE_RE = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[Tt ]" + _TIME + r"(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?")
_NUMBER_RE = re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                        r"|[+-]?(?:0|[1-9](?:_?\d)*)((?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)")


class TOMLDecodeError(ValueError):
    pass


def load(fp, /, *, parse_float=float):
    text = fp.read()
    if not hasattr(text, "decode"):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(text.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    return _Reader(s.replace("\r\n", "\n"), _checked(parse_float)).document()


def _checked(parse_float):
    if parse_float is float:
        return float

    def parse(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value
    return parse


class _Table:
    """What is known of a table beside its contents: how its keys came to be."""

    def __init__(self):
        self.inside = {}            # of each key that is a table
        self.frozen = False         # a value in braces or brackets: nothing is added
        self.declared = False       # it had a header, or was made by keys with dots: no header may open it again


class _Reader:
    def __init__(self, text, parse_float):
        self.text, self.pos, self.parse_float = text, 0, parse_float
        self.data, self.known = {}, _Table()

    def wrong(self, message, pos=None):
        pos = self.pos if pos is None else pos
        text = self.text
        if pos >= len(text):
            where = "end of document"
        else:
            line = text.count("\n", 0, pos) + 1
            where = f"line {line}, column {pos - text.rfind(chr(10), 0, pos)}"
        return TOMLDecodeError(f"{message} (at {where})")

    def peek(self, n=1):
        return self.text[self.pos:self.pos + n]

    def skip(self, chars):
        text, pos = self.text, self.pos
        while pos < len(text) and text[pos] in chars:
            pos += 1
        self.pos = pos

    def comment(self):
        if self.peek() == "#":
            end = self.text.find("\n", self.pos)
            end = len(self.text) if end < 0 else end
            for i in range(self.pos + 1, end):
                if self.text[i] in _IN_COMMENTS:
                    raise self.wrong(f"Found invalid character {self.text[i]!r}", i)
            self.pos = end

    def skip_lines(self):
        """Blanks, ends of lines and comments."""
        while True:
            before = self.pos
            self.skip(_BLANKS_AND_LINES)
            self.comment()
            if self.pos == before:
                return

    def document(self):
        header = ()
        while True:
            self.skip(_BLANK)
            c = self.peek()
            if not c:
                return self.data
            if c == "\n":
                self.pos += 1
                continue
            if c in _BARE or c in "\"'":
                self.statement(header)
                self.skip(_BLANK)
            elif c == "[":
                header = self.array_header() if self.peek(2) == "[[" else self.table_header()
                self.skip(_BLANK)
            elif c != "#":
                raise self.wrong("Invalid statement")
            self.comment()
            if self.pos >= len(self.text):
                return self.data
            if self.peek() != "\n":
                raise self.wrong("Expected newline or end of document after a statement")
            self.pos += 1

    # Tables.
    def enter(self, header, pos, lists=True):
        """The table of a header, and what is known of it; the last of an array's tables."""
        table, known = self.data, self.known
        for key in header:
            table = table.setdefault(key, {})
            known = known.inside.setdefault(key, _Table())
            if isinstance(table, list):
                if known.frozen or not lists:
                    raise self.wrong("Cannot overwrite a value", pos)
                table, known = table[-1], known.last
            if not isinstance(table, dict):
                raise self.wrong("Cannot overwrite a value", pos)
        return table, known

    def frozen(self, header):
        known = self.known
        for key in header:
            known = known.inside.get(key)
            if known is None:
                return False
            if known.frozen:
                return True
            known = getattr(known, "last", known)
        return False

    def table_header(self):
        self.pos += 1
        self.skip(_BLANK)
        header = self.key()
        if self.frozen(header):
            raise self.wrong(f"Cannot declare {header} twice")
        known = self.known
        for key in header[:-1]:
            known = known.inside.get(key, _Table())
            known = getattr(known, "last", known)
        mine = known.inside.get(header[-1])
        if mine is not None and mine.declared:
            raise self.wrong(f"Cannot declare {header} twice")
        self.enter(header, self.pos)[1].declared = True
        if self.peek() != "]":
            raise self.wrong("Expected ']' at the end of a table declaration")
        self.pos += 1
        return header

    def array_header(self):
        self.pos += 2
        self.skip(_BLANK)
        header = self.key()
        if self.frozen(header):
            raise self.wrong(f"Cannot mutate immutable namespace {header}")
        table, known = self.enter(header[:-1], self.pos)
        mine = known.inside.get(header[-1])
        listed = table.setdefault(header[-1], [])
        if not isinstance(listed, list) or mine is not None and not hasattr(mine, "last"):
            raise self.wrong("Cannot overwrite a value")
        if mine is None:
            mine = known.inside[header[-1]] = _Table()
            mine.declared = True
        listed.append({})
        mine.last = _Table()
        if self.peek(2) != "]]":
            raise self.wrong("Expected ']]' at the end of an array declaration")
        self.pos += 2
        return header

    def statement(self, header):
        key, value, inside = self.pair()
        at, known = self.enter(header, self.pos)
        *parents, last = key
        for i, one in enumerate(parents):
            mine = known.inside.get(one)
            if mine is not None and (mine.frozen or mine.declared and not getattr(mine, "dotted", False)):
                word = "mutate immutable namespace" if mine.frozen else "redefine namespace"
                raise self.wrong(f"Cannot {word} {(*header, *key[:i + 1])}")
            at = at.setdefault(one, {})
            if not isinstance(at, dict):
                raise self.wrong("Cannot overwrite a value")
            known = known.inside.setdefault(one, _Table())
            known.declared = known.dotted = True
        if last in at:
            raise self.wrong("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            mine = known.inside[last] = _Table()
            mine.frozen = mine.declared = True
        at[last] = value

    def pair(self):
        key = self.key()
        if self.peek() != "=":
            raise self.wrong("Expected '=' after a key in a key/value pair")
        self.pos += 1
        self.skip(_BLANK)
        return key, self.value(), None

    def key(self):
        parts = [self.key_part()]
        self.skip(_BLANK)
        while self.peek() == ".":
            self.pos += 1
            self.skip(_BLANK)
            parts.append(self.key_part())
            self.skip(_BLANK)
        return tuple(parts)

    def key_part(self):
        c = self.peek()
        if c and c in _BARE:
            begin = self.pos
            self.skip(_BARE)
            return self.text[begin:self.pos]
        if c == "'":
            return self.literal()
        if c == '"':
            self.pos += 1
            return self.basic(False)
        raise self.wrong("Invalid initial character for a key part")

    # Values.
    def value(self):
        c, text, pos = self.peek(), self.text, self.pos
        if c == '"':
            if text.startswith('"""', pos):
                return self.long('"')
            self.pos += 1
            return self.basic(False)
        if c == "'":
            return self.long("'") if text.startswith("'''", pos) else self.literal()
        for word, value in ("true", True), ("false", False):
            if text.startswith(word, pos):
                self.pos += len(word)
                return value
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline()
        if found := _DATE_RE.match(text, pos):
            self.pos = found.end()
            try:
                return _moment(found)
            except ValueError as e:
                raise self.wrong("Invalid date or datetime", pos) from e
        if found := _TIME_RE.match(text, pos):
            from datetime import time
            self.pos = found.end()
            return time(*map(int, found.group(1, 2, 3)), _micros(found[4]))
        if found := _NUMBER_RE.match(text, pos):
            self.pos = found.end()
            return self.parse_float(found[0]) if found[1] else int(found[0], 0)
        for n in 3, 4:
            if text[pos:pos + n] in ("inf", "nan", "-inf", "+inf", "-nan", "+nan"):
                self.pos += n
                return self.parse_float(text[pos:pos + n])
        raise self.wrong("Invalid value")

    def array(self):
        self.pos += 1
        found = []
        self.skip_lines()
        if self.peek() == "]":
            self.pos += 1
            return found
        while True:
            found.append(self.value())
            self.skip_lines()
            c = self.peek()
            if c == "]":
                self.pos += 1
                return found
            if c != ",":
                raise self.wrong("Unclosed array")
            self.pos += 1
            self.skip_lines()
            if self.peek() == "]":
                self.pos += 1
                return found

    def inline(self):
        self.pos += 1
        made, frozen = {}, set()
        self.skip(_BLANK)
        if self.peek() == "}":
            self.pos += 1
            return made
        while True:
            key, value, _ = self.pair()
            *parents, last = key
            at = made
            for i, one in enumerate(parents):
                if key[:i + 1] in frozen:
                    raise self.wrong(f"Cannot mutate immutable namespace {key}")
                at = at.setdefault(one, {})
                if not isinstance(at, dict):
                    raise self.wrong("Cannot overwrite a value")
            if last in at:
                raise self.wrong(f"Duplicate inline table key {last!r}")
            at[last] = value
            if isinstance(value, (dict, list)):
                frozen.add(key)
            self.skip(_BLANK)
            c = self.peek()
            if c == "}":
                self.pos += 1
                return made
            if c != ",":
                raise self.wrong("Unclosed inline table")
            self.pos += 1
            self.skip(_BLANK)

    # Strings.
    def literal(self):
        self.pos += 1
        begin = self.pos
        end = self.text.find("'", begin)
        self.legal(begin, len(self.text) if end < 0 else end, _IN_COMMENTS)
        if end < 0:
            raise self.wrong("Expected \"'\"", len(self.text))
        self.pos = end + 1
        return self.text[begin:end]

    def legal(self, begin, end, wrong):
        for i in range(begin, end):
            if self.text[i] in wrong:
                raise self.wrong(f"Found invalid character {self.text[i]!r}", i)

    def long(self, quote):
        self.pos += 3
        if self.peek() == "\n":
            self.pos += 1
        if quote == "'":
            begin = self.pos
            end = self.text.find("'''", begin)
            self.legal(begin, len(self.text) if end < 0 else end, _IN_LINES)
            if end < 0:
                raise self.wrong("Expected \"'''\"", len(self.text))
            self.pos = end + 3
            result = self.text[begin:end]
        else:
            result = self.basic(True)
        for _ in range(2):      # up to two quotes may stand at the end
            if self.peek() == quote:
                self.pos += 1
                result += quote
        return result

    def basic(self, several):
        out, text = [], self.text
        wrong = _IN_LINES if several else _IN_COMMENTS
        begin = self.pos
        while True:
            if self.pos >= len(text):
                raise self.wrong("Unterminated string")
            c = text[self.pos]
            if c == '"':
                if not several or text.startswith('"""', self.pos):
                    out.append(text[begin:self.pos])
                    self.pos += 3 if several else 1
                    return "".join(out)
                self.pos += 1
            elif c == "\\":
                out.append(text[begin:self.pos])
                out.append(self.escape(several))
                begin = self.pos
            elif c in wrong:
                raise self.wrong(f"Illegal character {c!r}")
            else:
                self.pos += 1

    def escape(self, several):
        kind = self.text[self.pos + 1:self.pos + 2]
        self.pos += 2
        if several and kind in (" ", "\t", "\n"):
            if kind != "\n":
                self.skip(_BLANK)
                if self.pos >= len(self.text):
                    return ""
                if self.peek() != "\n":
                    raise self.wrong("Unescaped '\\' in a string")
                self.pos += 1
            self.skip(_BLANKS_AND_LINES)
            return ""
        if kind in ("u", "U"):
            n = 4 if kind == "u" else 8
            digits = self.peek(n)
            if len(digits) != n or not all(d in "0123456789abcdefABCDEF" for d in digits):
                raise self.wrong("Invalid hex value")
            self.pos += n
            number = int(digits, 16)
            if 0xD800 <= number < 0xE000 or number > 0x10FFFF:
                raise self.wrong("Escaped character is not a Unicode scalar value")
            return chr(number)
        if kind in _ESCAPES and kind:
            return _ESCAPES[kind]
        raise self.wrong("Unescaped '\\' in a string")


def _micros(text):
    return int((text or "").ljust(6, "0") or 0)


def _moment(found):
    from datetime import date, datetime, timedelta, timezone
    year, month, day, hour, minute, second, micros, zulu, sign, hours, minutes = found.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    zone = None
    if zulu:
        zone = timezone.utc
    elif sign:
        zone = timezone((-1 if sign == "-" else 1) * timedelta(hours=int(hours), minutes=int(minutes)))
    return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), _micros(micros), tzinfo=zone)

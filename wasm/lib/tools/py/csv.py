"""Tables as text: comma-separated values."""

from _lib import builtins as _builtins, static as _static

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
           "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
           "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    """Base of dialects; what a subclass does not set is None, and an instance says what is wrong with that."""

    _name = ""
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        try:
            _Settings(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """As spreadsheets write it."""

    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ",", '"', True, False, "\r\n", QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(excel):
    lineterminator, quoting = "\n", QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_limit = 131072
_DEFAULTS = {"delimiter": ",", "quotechar": '"', "escapechar": None, "doublequote": True, "skipinitialspace": False,
             "lineterminator": "\r\n", "quoting": QUOTE_MINIMAL, "strict": False}


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Settings(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _Settings(_dialects[name], {})


def list_dialects():
    return list(_dialects)


def field_size_limit(*args):
    global _limit
    before = _limit
    if len(args) > 1:
        raise TypeError(f"field_size_limit() takes at most 1 argument ({len(args)} given)")
    if args:
        if not isinstance(args[0], int):
            raise TypeError("limit must be an integer")
        _limit = args[0]
    return before


class _Settings:
    """A dialect whose values are looked at."""

    def __init__(self, dialect, given):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in given:
            if name not in _DEFAULTS:
                raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        for name, default in _DEFAULTS.items():
            setattr(self, name, given.get(name, getattr(dialect, name, default)))
        if "quoting" not in given and given.get("quotechar", "") is None:
            self.quoting = QUOTE_NONE
        for name, needed in (("delimiter", True), ("escapechar", False), ("quotechar", False)):
            value = getattr(self, name)
            if value is None and not needed:
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string{"" if needed else " or None"}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        self.doublequote, self.skipinitialspace, self.strict = bool(self.doublequote), bool(self.skipinitialspace), bool(self.strict)
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= QUOTE_NOTNULL:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if not isinstance(self.lineterminator, str):
            raise TypeError("lineterminator must be set" if self.lineterminator is None else '"lineterminator" must be a string')
        chars = [(name, c) for name in ("delimiter", "escapechar", "quotechar") if (c := getattr(self, name)) is not None]
        for i, (name, c) in enumerate(chars):
            if c in "\r\n" or c == " " and self.skipinitialspace and name != "delimiter":
                raise ValueError(f"bad {name} value")
            if c in self.lineterminator:
                raise ValueError(f"bad {name} or lineterminator value")
            for other, d in chars[i + 1:]:
                if c == d:
                    raise ValueError(f"bad {name} or {other} value")


def reader(csvfile, dialect="excel", **fmtparams):
    """The rows of lines of text."""
    return _Reader(csvfile, _Settings(dialect, fmtparams))


class _Reader:
    def __init__(self, csvfile, dialect):
        self._lines, self.dialect = iter(csvfile), dialect
        self.line_num = 0
        # A line without any of these is split at the delimiters, if it is short enough.
        self._special = [c for c in (dialect.quotechar, dialect.escapechar, "\r", "\n", " " if dialect.skipinitialspace else None) if c]

    def __iter__(self):
        return self

    def __next__(self):
        self._row, self._field, self._state, self._bare = [], "", "record", True
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if not self._field and self._state != "quoted":
                    raise
                if self.dialect.strict:
                    raise Error("unexpected end of data") from None
                self._save()
                return self._row
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
            self.line_num += 1
            if self._state == "record" and len(line) <= _limit and self.dialect.quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE):
                text = line[:-2] if line.endswith("\r\n") else line[:-1] if line.endswith(("\n", "\r")) else line
                if not any(c in text for c in self._special):
                    return text.split(self.dialect.delimiter) if text else []
            for c in line:
                self._take(c)
            self._take("")
            if self._state == "record":
                return self._row

    def _save(self):
        field, quoting = self._field, self.dialect.quoting
        if self._bare and quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS, QUOTE_NOTNULL):
            if field:
                field = field if quoting == QUOTE_NOTNULL else float(field)
            elif quoting != QUOTE_NONNUMERIC:
                field = None
        self._row.append(field)
        self._field = ""

    def _add(self, c):
        if len(self._field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field += c

    def _end(self, c):
        """The end of a record; after the characters of a line's end only such may follow."""
        self._save()
        self._state = "eat" if c else "record"

    def _take(self, c):
        """Takes a character in, or with "" the end of what was given as a line."""
        d, state, end = self.dialect, self._state, c in ("", "\n", "\r")
        quote = c != "" and c == d.quotechar and d.quoting != QUOTE_NONE
        if state == "record":
            if end:
                self._state = "eat" if c else "record"
                return
            state = "field"
        if state == "after escape":
            if not c:
                return
            state = "plain"
        if state == "field":
            self._bare, self._state = True, "field"
            if end:
                self._end(c)
            elif quote:
                self._bare, self._state = False, "quoted"
            elif c == d.escapechar:
                self._state = "escape"
            elif c == " " and d.skipinitialspace:
                pass
            elif c == d.delimiter:
                self._save()
            else:
                self._add(c)
                self._state = "plain"
        elif state == "plain":
            if end:
                self._end(c)
            elif c == d.escapechar:
                self._state = "escape"
            elif c == d.delimiter:
                self._save()
                self._state = "field"
            else:
                self._add(c)
                self._state = "plain"
        elif state == "quoted":
            if quote:
                self._state = "quote inside" if d.doublequote else "plain"
            elif c and c == d.escapechar:
                self._state = "escape inside"
            elif c:
                self._add(c)
        elif state == "quote inside":
            if quote:
                self._add(c)
                self._state = "quoted"
            elif end:
                self._end(c)
            elif c == d.delimiter:
                self._save()
                self._state = "field"
            elif d.strict:
                raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
            else:
                self._add(c)
                self._state = "plain"
        elif state == "escape":
            self._add(c or "\n")
            self._state = "after escape" if c and end else "plain"
        elif state == "escape inside":
            self._add(c or "\n")
            self._state = "quoted"
        elif not end:
            raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
        elif not c:
            self._state = "record"


def writer(csvfile, dialect="excel", **fmtparams):
    """Writes rows to a file."""
    if not hasattr(csvfile, "write"):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(csvfile.write, _Settings(dialect, fmtparams))


class _Writer:
    def __init__(self, write, dialect):
        self.dialect, self._write = dialect, write
        self._special = {dialect.delimiter, dialect.escapechar, dialect.quotechar, "\r", "\n", *dialect.lineterminator} - {None}

    def _quoted(self, value):
        quoting = self.dialect.quoting
        return quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not (hasattr(value, "__float__") or hasattr(value, "__index__")) or (
            quoting == QUOTE_STRINGS and isinstance(value, str)) or quoting == QUOTE_NOTNULL and value is not None

    def _field(self, value, alone):
        d = self.dialect
        text = "" if value is None else str(value)
        quote = self._quoted(value)
        if not text and (alone and not quote or d.delimiter == " " and d.skipinitialspace):
            if d.quoting == QUOTE_NONE or value is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted" if alone else
                            "empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quote = True
        if not self._special.isdisjoint(text):
            out = ""
            for c in text:
                if c in self._special:
                    if d.quoting == QUOTE_NONE or c == d.escapechar or c == d.quotechar and not d.doublequote:
                        if d.escapechar is None:
                            raise Error("need to escape, but no escapechar set")
                        out += d.escapechar
                    else:
                        quote = True
                        if c == d.quotechar:
                            out += c
                out += c
            text = out
        return f"{d.quotechar}{text}{d.quotechar}" if quote and d.quoting != QUOTE_NONE else text

    def writerow(self, row):
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        d = self.dialect
        return self._write(d.delimiter.join([self._field(v, len(row) == 1) for v in row]) + d.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


for _class in _Reader, _Writer:
    _class.__name__ = _class.__qualname__ = _class.__name__.strip("_").lower()
    _class.__module__ = "_csv"
_static(_Reader, _Writer)


class DictReader:
    """Rows as dicts; the names come from the first row."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames
        self.restkey, self.restval, self.dialect = restkey, restval, dialect
        self.reader = reader(f, dialect, *args, **kwds)
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found


class DictWriter:
    """Writes dicts as rows."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [k for k in rowdict if k not in self.fieldnames]
            if wrong:
                raise ValueError(f"dict contains fields not in fieldnames: {', '.join(map(repr, wrong))}")
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses the delimiter from a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quote, twice, found, space = self._quotes(sample, delimiters)
        if not found:
            found, space = self._frequent(sample, delimiters)
        if not found:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            delimiter, quotechar, doublequote, skipinitialspace = found, quote or '"', twice, space
            lineterminator, quoting = "\r\n", QUOTE_MINIMAL
        return dialect

    def _quotes(self, sample, delimiters):
        """(quote, whether it stands doubled, delimiter, whether a space follows that), from fields in quotes; the delimiter may be ""."""
        import re
        fields = re.findall(r"""(?:^|([^\w\n"']))( ?)(["'])(.*?)\3(?:$|(?=([^\w\n"'])))""", sample, re.M | re.S)
        if not fields:
            return "", False, "", False
        quotes = [field[2] for field in fields]
        quote = max(quotes, key=quotes.count)
        found = [c for field in fields for c in (field[0] or field[4],) if c and (delimiters is None or c in delimiters)]
        delimiter = max(found, key=found.count) if found else ""
        spaces = sum(field[1] == " " for field in fields if field[0] == delimiter)
        return quote, quote * 2 in sample.replace(delimiter + quote * 2, ""), delimiter, bool(delimiter) and spaces == found.count(delimiter)

    def _frequent(self, sample, delimiters):
        """(delimiter, whether a space follows it): a character that is in each line as often as in the others."""
        lines = [line for line in sample.split("\n") if line]
        steady = []
        for c in map(chr, range(128)):
            counts = [line.count(c) for line in lines]
            if counts and counts[0] and len({*counts}) == 1 and (delimiters is None or c in delimiters):
                steady.append(c)
        likely = [c for c in self.preferred if c in steady] or [c for c in steady if not c.isalnum()] or steady
        if not likely:
            return "", False
        first = lines[0]
        return likely[0], first.count(likely[0]) == first.count(likely[0] + " ")

    def has_header(self, sample):
        rows = list(reader(sample.splitlines(True), self.sniff(sample)))

        def number(text):
            try:
                float(text)
            except ValueError:
                return False
            return True
        votes = 0
        for i, title in enumerate(rows[0]):
            column = [row[i] for row in rows[1:] if len(row) == len(rows[0])]
            if column and all(map(number, column)):
                votes += 1 if not number(title) else -1
            elif column and len({len(x) for x in column}) == 1:
                votes += 1 if len(title) != len(column[0]) else -1
        return votes > 0


_builtins(globals(), "_csv", "register_dialect unregister_dialect get_dialect list_dialects field_size_limit reader writer")

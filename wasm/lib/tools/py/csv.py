"""Tables as text: comma-separated values."""

import io

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
           "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
           "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    delimiter, quotechar, escapechar, doublequote = ",", '"', None, True
    skipinitialspace, lineterminator, quoting, strict = False, "\r\n", QUOTE_MINIMAL, False


class excel(Dialect):
    """As spreadsheets write it."""


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    lineterminator, quoting = "\n", QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_limit = 131072
_NAMES = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict")


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
    if args:
        if not isinstance(args[0], int):
            raise TypeError("limit must be an integer")
        _limit = args[0]
    return before


class _Settings:
    def __init__(self, dialect, given):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        base = Dialect if dialect is None else dialect
        for name in given:
            if name not in _NAMES:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        for name in _NAMES:
            setattr(self, name, given.get(name, getattr(base, name, getattr(Dialect, name))))
        for name, needed in (("delimiter", True), ("quotechar", False), ("escapechar", False)):
            value = getattr(self, name)
            if value is None and not needed:
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be {"a " if needed else ""}string{"" if needed else " or None"}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")


class reader:
    """The rows of lines of text."""

    def __init__(self, csvfile, dialect="excel", **fmtparams):
        self.dialect = _Settings(dialect, fmtparams)
        self._lines = iter(csvfile)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        row, field, state = [], "", "start"
        numeric = False

        def done():
            nonlocal field, numeric
            if numeric:
                row.append(float(field))
            elif d.quoting == QUOTE_NOTNULL and field == "" and not quoted or (
                    d.quoting == QUOTE_STRINGS and field == "" and not quoted):
                row.append(None)
            else:
                row.append(field)
            field, numeric = "", False

        quoted = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state == "quoted" and (field or row or quoted):
                    if d.strict:
                        raise Error("unexpected end of data")
                    done()
                    return row
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
            self.line_num += 1
            i, n = 0, len(line)
            while i <= n:
                c = line[i] if i < n else ""
                i += 1
                end = c in ("", "\n", "\r")
                if state == "start":        # of a field
                    if end:
                        if c == "" and not row and not field:
                            break
                        if row or line.strip("\r\n"):
                            if row or d.delimiter in line:
                                done()
                        break
                    quoted = False
                    if c == d.quotechar and d.quoting != QUOTE_NONE:
                        state, quoted = "quoted", True
                    elif c == d.escapechar:
                        state = "escape"
                    elif c == " " and d.skipinitialspace:
                        pass
                    elif c == d.delimiter:
                        done()
                    else:
                        numeric = d.quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS)
                        field += c
                        state = "plain"
                elif state == "plain":
                    if end:
                        done()
                        state = "start"
                        break
                    if c == d.escapechar:
                        state = "escape"
                    elif c == d.delimiter:
                        done()
                        state = "start"
                    else:
                        field += c
                elif state == "escape":
                    field += c or "\n"
                    state = "plain" if not quoted else "quoted"
                elif state == "quoted":
                    if c == "":
                        break
                    if c == d.escapechar:
                        state = "escape"
                    elif c == d.quotechar:
                        state = "after quote" if d.doublequote else "plain"
                    else:
                        field += c
                else:                       # after a quote inside quotes
                    if c == d.quotechar and d.quoting != QUOTE_NONE:
                        field += c
                        state = "quoted"
                    elif c == d.delimiter:
                        done()
                        state = "start"
                    elif end:
                        done()
                        state = "start"
                        break
                    elif d.strict:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                    else:
                        field += c
                        state = "plain"
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
            if state != "quoted":
                return row


class writer:
    """Writes rows to a file."""

    def __init__(self, csvfile, dialect="excel", **fmtparams):
        if not hasattr(csvfile, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect, self._write = _Settings(dialect, fmtparams), csvfile.write

    def _field(self, value, alone):
        d = self.dialect
        text = "" if value is None else repr(value) if isinstance(value, float) else str(value)
        quote = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)) or (
            d.quoting == QUOTE_STRINGS and isinstance(value, str)) or d.quoting == QUOTE_NOTNULL and value is not None
        special = {d.delimiter, d.escapechar, d.quotechar, "\r", "\n", *d.lineterminator} - {None}
        out = ""
        for c in text:
            if c in special:
                if d.quoting == QUOTE_NONE or c == d.escapechar:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out += d.escapechar
                elif c == d.quotechar:
                    quote = True
                    if d.doublequote:
                        out += c
                    elif d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    else:
                        out += d.escapechar
                else:
                    quote = True
            out += c
        if alone and not text and not quote:
            if d.quoting in (QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted")
            quote = True
        if text[:1] == " " and d.skipinitialspace or text[:1] == " " and d.delimiter == " ":
            quote = True
        return f"{d.quotechar}{out}{d.quotechar}" if quote and d.quoting != QUOTE_NONE else out

    def writerow(self, row):
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        d = self.dialect
        return self._write(d.delimiter.join(self._field(v, len(row) == 1) for v in row) + d.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


class DictReader:
    """Rows as dicts; the names come from the first row."""

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
        lines = [line for line in sample.splitlines() if line]
        for c in delimiters or [",", "\t", ";", "|", ":", " "]:
            counts = {line.count(c) for line in lines}
            if len(counts) == 1 and counts != {0}:
                class dialect(Dialect):
                    _name = "sniffed"
                    delimiter = c
                    skipinitialspace = all(line.count(c) == line.count(c + " ") for line in lines)
                return dialect
        raise Error("Could not determine delimiter")

    def has_header(self, sample):
        rows = list(reader(io.StringIO(sample), self.sniff(sample)))

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

"""Tracebacks and stacks as text, and as objects to look at."""

import linecache
import sys
from _traceback import entries as _entries, hint as _hint, lines as _lines, stack as _stack

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]

_REPEATS = 3  # entries shown of a run of equal ones


class _Implicit:
    def __repr__(self):
        return "<implicit>"


_GIVEN = _Implicit()


class FrameSummary:
    """What a stack or traceback shows of one frame."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "_shown", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self._shown = None
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.locals = None if locals is None else {k: _safe(v, "local", repr) for k, v in locals.items()}
        if lookup_line:
            self.line

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    __hash__ = None

    def __getitem__(self, place):
        return tuple(self)[place]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def _text(self):
        """The lines of source, with marks where the place in them is known."""
        if self._shown is not None:
            return self._shown
        line = self.line
        if not line:
            return ""
        text = f"    {line}\n"
        if self.colno is not None and self.end_colno is not None and self.end_lineno == self.lineno:
            indent = len(self._line) - len(self._line.lstrip())
            start, end = (len(self._line.encode()[:at].decode(errors="replace")) - indent for at in (self.colno, self.end_colno))
            if 0 <= start < end and (start, end) != (0, len(line)):
                text += "    " + " " * start + "^" * (end - start) + "\n"
        return text


def _safe(value, what, text=str):
    try:
        return text(value)
    except Exception:
        return f"<{what} {text.__name__}() failed>"


class StackSummary(list):
    """FrameSummary objects, outermost first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return klass._made([(f, f.f_code.co_filename, n, f.f_code.co_name, None, None, None, None) for f, n in frame_gen],
                           limit, capture_locals)

    @classmethod
    def _made(klass, found, limit, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            found = found[:limit] if limit >= 0 else found[limit:]
        made = klass()
        for frame, filename, lineno, name, end_lineno, colno, end_colno, shown in found:
            if shown is None:
                _lines(frame.f_code)  # so that linecache knows the file
            summary = FrameSummary(filename, lineno, name, end_lineno=end_lineno, colno=colno, end_colno=end_colno,
                                   locals=frame.f_locals if capture_locals else None)
            summary._shown = shown
            made.append(summary)
        return made

    @classmethod
    def from_list(klass, a_list):
        return klass(f if isinstance(f, FrameSummary) else FrameSummary(*f[:3], line=f[3]) for f in a_list)

    def format_frame_summary(self, frame_summary, **kwargs):
        f = frame_summary
        text = f'  File "{f.filename}", line {f.lineno}, in {f.name}\n' + f._text()
        for name, value in sorted(f.locals.items()) if f.locals else ():
            text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        texts = []
        last, count = None, 0
        for frame in self:
            text = self.format_frame_summary(frame, **kwargs)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                _tell_repeats(texts, count)
                last, count = place, 0
            count += 1
            if count <= _REPEATS:
                texts.append(text)
        _tell_repeats(texts, count)
        return texts


def _tell_repeats(texts, count):
    more = count - _REPEATS
    if more > 0:
        texts.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


class _Printer:
    """Collects the chunks of a formatted exception, behind the margin of the group they are in."""

    def __init__(self):
        self.depth = 0
        self.close = False

    def margin(self):
        return "  " * self.depth

    def emit(self, text, bar=None):
        bar = "| " if bar is None else bar + " "
        head = self.margin() + bar if self.depth else ""
        for chunk in [text] if isinstance(text, str) else text:
            yield "".join(head + line for line in chunk.splitlines(True)) if head else chunk


class TracebackException:
    """An exception ready to be printed: what it says, where it was, and what it came from."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._made(_entries(exc_traceback), limit, capture_locals)
        self.__exc_type = exc_type if save_exc_type else None
        self._str = _safe(exc_value, "exception")
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as error:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe(error, '__notes__', repr)}"]
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = self.exc_type_module = None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
            if issubclass(exc_type, SyntaxError):
                self._is_syntax_error = True
                self.filename, self.text, self.msg = exc_value.filename, exc_value.text, exc_value.msg
                self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
                self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
                self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
            self._str += _hint(exc_value, exc_traceback is not None)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None

        if _seen is None:
            options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals, max_group_width=max_group_width,
                           max_group_depth=max_group_depth, save_exc_type=save_exc_type, _seen=seen)
            self._follow(exc_value, compact, options)

    def _follow(self, exc_value, compact, options):
        """Make what the exception came from and its parts, level by level: chains can be longer than the stack is deep."""
        seen, todo = options["_seen"], [(self, exc_value)]

        def made(error):
            te = TracebackException(type(error), error, error.__traceback__, **options)
            todo.append((te, error))
            return te

        while todo:
            te, error = todo.pop()
            if error is None:
                continue
            cause, context = error.__cause__, error.__context__
            if cause is not None and id(cause) not in seen:
                te.__cause__ = made(cause)
            if compact:
                wanted = te.__cause__ is None and not error.__suppress_context__
            else:
                wanted = True
            if wanted and context is not None and id(context) not in seen:
                te.__context__ = made(context)
            if isinstance(error, BaseExceptionGroup):
                te.exceptions = [made(part) for part in error.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self.__exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return f"{module if isinstance(module, str) else '<unknown>'}.{self.exc_type_qualname}"

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * " "
        name = self.exc_type_str
        if name is None:
            yield indent + _last_line("None", self._str)
            return
        if self._is_syntax_error:
            yield from (indent + line for line in self._syntax_lines())
        else:
            text = _last_line(name, self._str)
            yield from [text] if not _depth else (indent + line for line in text.splitlines(True))
        notes = self.__notes__
        from collections.abc import Sequence
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                yield from (indent + line + "\n" for line in _safe(note, "note").split("\n"))
        elif notes is not None:
            yield f"{indent}{_safe(notes, '__notes__', repr)}\n"
        if self.exceptions and show_group:
            for part in self.exceptions:
                yield from part.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _syntax_lines(self):
        where = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            where = f" ({self.filename})"
        text = self.text
        if isinstance(text, str):
            line = text.rstrip("\n")
            shown = line.lstrip(" \n\f")
            cut = len(line) - len(shown)
            yield f"    {shown}\n"
            if self.offset is not None:
                start = self.offset
                same = self.lineno == self.end_lineno
                end = (self.end_offset if self.end_offset not in (None, 0) else start) if same else len(line) + 1
                if end <= start:
                    end = start + 1
                at = start - 1 - cut
                if at >= 0:
                    blank = "".join(c if c.isspace() else " " for c in shown[:at])
                    yield f"    {blank}{'^' * (end - 1 - cut - at)}\n"
        yield f"{self.exc_type_str}: {self.msg or '<no detail available>'}{where}\n"

    def format(self, *, chain=True, _ctx=None, **kwargs):
        printer = _Printer() if _ctx is None else _ctx
        # What it came from, outermost cause last.
        links, error = [], self
        while error is not None:
            came_from = word = None
            if chain:
                if error.__cause__ is not None:
                    came_from = error.__cause__
                    word = "\nThe above exception was the direct cause of the following exception:\n\n"
                elif error.__context__ is not None and not error.__suppress_context__:
                    came_from = error.__context__
                    word = "\nDuring handling of the above exception, another exception occurred:\n\n"
            links.append((word, error))
            error = came_from
        for word, error in reversed(links):
            if word is not None:
                yield from printer.emit(word)
            yield from error._one(printer, chain)

    def _one(self, printer, chain):
        if self.exceptions is None:
            if self.stack:
                yield from printer.emit("Traceback (most recent call last):\n")
                yield from printer.emit(self.stack.format())
            yield from printer.emit(self.format_exception_only())
        elif printer.depth > self.max_group_depth:
            yield from printer.emit(f"... (max_group_depth is {self.max_group_depth})\n")
        else:
            yield from self._group(printer, chain)

    def _group(self, printer, chain):
        top = printer.depth == 0
        if top:
            printer.depth += 1
        if self.stack:
            yield from printer.emit("Exception Group Traceback (most recent call last):\n", bar="+" if top else None)
            yield from printer.emit(self.stack.format())
        yield from printer.emit(self.format_exception_only())
        shown = min(len(self.exceptions), self.max_group_width)
        total = shown + (len(self.exceptions) > shown)
        printer.close = False
        for i in range(total):
            last = i == total - 1
            if last:
                printer.close = True
            title = str(i + 1) if i < shown else "..."
            yield printer.margin() + ("+-" if i == 0 else "  ") + f"+---------------- {title} ----------------\n"
            printer.depth += 1
            if i < shown:
                yield from self.exceptions[i].format(chain=chain, _ctx=printer)
            else:
                more = len(self.exceptions) - shown
                yield from printer.emit(f"and {more} more exception{'s' if more > 1 else ''}\n")
            if last and printer.close:
                yield printer.margin() + "+------------------------------------\n"
                printer.close = False
            printer.depth -= 1
        if top:
            printer.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        for text in self.format(chain=chain):
            print(text, file=sys.stderr if file is None else file, end="")


def _last_line(name, text):
    return f"{name}: {text}\n" if text else f"{name}\n"


def _given(exc, value, tb):
    """The three parts, whether an exception came alone or with its type and traceback."""
    if (value is _GIVEN) != (tb is _GIVEN):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _GIVEN:
        return type(value), value, tb
    if exc is None:
        return type(None), None, None
    if isinstance(exc, BaseException):
        return type(exc), exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    return StackSummary._made(_entries(tb), limit)


def print_list(extracted_list, file=None):
    for text in StackSummary.from_list(extracted_list).format():
        print(text, file=sys.stderr if file is None else file, end="")


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_exception(exc, /, value=_GIVEN, tb=_GIVEN, limit=None, file=None, chain=True, **kwargs):
    TracebackException(*_given(exc, value, tb), limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_GIVEN, tb=_GIVEN, limit=None, chain=True, **kwargs):
    return list(TracebackException(*_given(exc, value, tb), limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_GIVEN, *, show_group=False, **kwargs):
    if value is _GIVEN:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(_stack(1) if f is None else f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    return format_list(extract_stack(_stack(1) if f is None else f, limit=limit))


def extract_stack(f=None, limit=None):
    stack = StackSummary.extract(walk_stack(_stack(1) if f is None else f), limit=limit)
    stack.reverse()
    return stack


def walk_stack(f):
    if f is None:
        f = _stack(1)
        while f is not None and f.f_globals is globals():
            f = f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    """Frames of a traceback hold no variables here: there is nothing to clear."""

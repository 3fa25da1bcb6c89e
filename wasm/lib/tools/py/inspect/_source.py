"""Where objects come from: their files, their lines of source, their documentation."""

__name__ = "inspect"

import sys
import types

from _traceback import lines as _lines


def _code(object):
    if isinstance(object, types.MethodType):
        object = object.__func__
    if isinstance(object, types.FunctionType):
        object = object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        object = object.f_code
    return object if isinstance(object, types.CodeType) else None


def getfile(object):
    if isinstance(object, types.ModuleType):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isinstance(object, type):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = _code(object)
    if code is not None:
        return code.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                    f"{type(object).__name__}")


def getsourcefile(object):
    file = getfile(object)
    return file if not file.startswith("<") else None


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    if isinstance(object, types.ModuleType):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except TypeError:
        return None
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) == file:
            return module
    return None


def findsource(object):
    """(lines of the file, index of the object's first line)."""
    code = _code(object)
    lines = _lines(code if code is not None else getfile(object))
    if lines is None:
        raise OSError("could not get source code")
    if lines and not lines[-1]:
        del lines[-1]
    lines = [line + "\n" for line in lines]
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, type):
        first = object.__dict__.get("__firstlineno__")
        if first is None:
            raise OSError("source code not available")
        return lines, first - 1
    if code.co_firstlineno > len(lines):
        raise OSError("lineno is out of bounds")
    return lines, code.co_firstlineno - 1


def _scan(line, open):
    """Follow a line through brackets and strings. `open` is the stack of what is open: a bracket; the quotes of a string, after "f" if it
    has places; or ":", the format of such a place. It says whether the line goes on, and with what it ends before a comment."""
    i, last = 0, ""
    goes_on = line.rstrip("\n").endswith("\\")
    while i < len(line):
        c, top = line[i], open[-1] if open else ""
        if top[-1:] in ("'", '"'):
            quotes = top.lstrip("f")
            if c == "\\":
                i += 1
            elif line.startswith(quotes, i):
                i += len(quotes) - 1
                open.pop()
            elif c == "{" and top[0] == "f":
                if line.startswith("{{", i):
                    i += 1
                else:
                    open.append(c)
        elif top == ":":
            if c == "{":
                open.append(c)
            elif c == "}":
                del open[-2:]
        elif c == "#":
            break
        elif c in "'\"":
            prefix = line[max(i - 2, 0):i].lower()
            quotes = c * 3 if line.startswith(c * 3, i) else c
            open.append(("f" if prefix.endswith(("f", "fr")) else "") + quotes)
            i += len(quotes) - 1
        elif c in "([{":
            open.append(c)
        elif c in ")]}":
            open[-1:] = []
        elif c == ":" and top == "{" and len(open) > 1 and open[-2][0] in "f:":
            open.append(c)
        if not c.isspace():
            last = c
        i += 1
    if open and len(open[-1]) == 1 and open[-1] in "'\"" and not goes_on:
        open.pop()  # no such string goes on: it is no Python
    return bool(open) or goes_on, last


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getblock(lines):
    """The lines of the definition that begins at the first of them."""
    indent = indentsize(lines[0])
    open, header, end, goes_on = [], True, 0, False
    for i, line in enumerate(lines):
        if not goes_on:
            first = line.strip()
            if not first or first.startswith("#"):
                continue
            if not header and indentsize(line) <= indent:
                break
        end = i
        goes_on, last = _scan(line, open)
        if header and not goes_on and not first.startswith("@"):
            if last != ":":
                break
            header = False
    return lines[:end + 1]


def getsourcelines(object):
    from ._callables import unwrap
    if callable(object) and not isinstance(object, type):
        object = unwrap(object)
    lines, first = findsource(object)
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.ModuleType) or (
            isinstance(object, types.FrameType) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    lines, _ = getsourcelines(object)
    return "".join(lines)


def getcomments(object):
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) if end > start else None
    indent, start = indentsize(lines[first]), first
    while start > 0 and lines[start - 1].lstrip().startswith("#") and indentsize(lines[start - 1]) == indent:
        start -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[start:first]) if start < first else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.lstrip(" ")), default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(obj):
    if isinstance(obj, type):
        bases, name = obj.__mro__[1:], None
        for base in bases:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if isinstance(obj, types.MethodType):
        owner = obj.__self__ if isinstance(obj.__self__, type) else type(obj.__self__)
        name = obj.__func__.__name__
    elif isinstance(obj, types.FunctionType):
        owner, name = sys.modules.get(obj.__module__), obj.__name__
        for part in obj.__qualname__.split(".")[:-1]:
            owner = getattr(owner, part, None)
    elif isinstance(obj, property) and isinstance(obj.fget, types.FunctionType):
        owner, name = sys.modules.get(obj.fget.__module__), obj.fget.__name__
        for part in obj.fget.__qualname__.split(".")[:-1]:
            owner = getattr(owner, part, None)
    else:
        return None
    if not isinstance(owner, type):
        return None
    for base in owner.__mro__:
        doc = getattr(base.__dict__.get(name), "__doc__", None)
        if doc is not None:
            return doc
    return None

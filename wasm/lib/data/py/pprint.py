"""Data, laid out for reading."""

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._one_line(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Sorts what cannot be compared by the names of its type, and then by identity."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _pair_key(item):
    return _Key(item[0]), _Key(item[1])


def _recursion(obj):
    return f"<Recursion on {type(obj).__name__} with id={id(obj)}>"


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        text = self._format(object, 0, 0, {}, 0) + "\n"
        if self._stream is None:
            print(text, end="")
        else:
            self._stream.write(text)

    def pformat(self, object):
        return self._format(object, 0, 0, {}, 0)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._one_line(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _format(self, object, indent, allowance, context, level):
        """The text of an object that begins in column indent and has allowance characters behind it on its last line."""
        if id(object) in context:
            return _recursion(object)
        text = self._repr(object, context, level)
        room = self._width - indent - allowance
        if len(text) <= room:
            return text
        layout = _layouts().get(type(object).__repr__)
        if layout is None and not self._plain_dataclass(object):
            return text
        context[id(object)] = 1
        if layout is None:
            import dataclasses
            items = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
            text = self._named(type(object).__name__, items, indent, allowance, context, level + 1)
        else:
            text = layout(self, object, indent, allowance, context, level + 1)
        del context[id(object)]
        return text

    def _plain_dataclass(self, object):
        return hasattr(object, "__dataclass_fields__") and not isinstance(object, type) and object.__dataclass_params__.repr and (
            "__repr__" in type(object).__dict__ and getattr(type(object).__repr__, "__module__", None) != type(object).__module__
            or hasattr(type(object).__repr__, "__wrapped__"))

    # How things are laid out that do not fit on a line.

    def _dict(self, object, indent, allowance, context, level):
        gap = max(self._indent_per_level - 1, 0) * " "
        items = object.items()
        if self._sort_dicts:
            items = sorted(items, key=_pair_key)
        return "{" + gap + self._pairs(list(items), indent, allowance + 1, context, level) + "}"

    def _pairs(self, items, indent, allowance, context, level):
        indent += self._indent_per_level
        parts = []
        for i, (key, value) in enumerate(items):
            name = self._repr(key, context, level)
            parts.append(f"{name}: {self._format(value, indent + len(name) + 2, allowance if i == len(items) - 1 else 1, context, level)}")
        return (",\n" + " " * indent).join(parts)

    def _named(self, name, items, indent, allowance, context, level):
        indent += len(name) + 1
        parts = []
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            if id(value) in context:
                text = "..."
            else:
                text = self._format(value, indent + len(key) + 1, allowance + 1 if last else 1, context, level)
            parts.append(f"{key}={text}")
        return f"{name}({(',' + chr(10) + ' ' * indent).join(parts)})"

    def _namespace(self, object, indent, allowance, context, level):
        from types import SimpleNamespace
        name = "namespace" if type(object) is SimpleNamespace else type(object).__name__
        return self._named(name, list(object.__dict__.items()), indent, allowance, context, level)

    def _list(self, object, indent, allowance, context, level):
        return "[" + self._items(object, indent, allowance + 1, context, level) + "]"

    def _tuple(self, object, indent, allowance, context, level):
        end = ",)" if len(object) == 1 else ")"
        return "(" + self._items(object, indent, allowance + len(end), context, level) + end

    def _set(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        start, end = "{", "}"
        if type(object) is not set:
            start, end = type(object).__name__ + "({", "})"
            indent += len(type(object).__name__) + 1
        items = sorted(object, key=_Key)
        return start + self._items(items, indent, allowance + len(end), context, level) + end

    def _items(self, items, indent, allowance, context, level):
        indent += self._indent_per_level
        out = [max(self._indent_per_level - 1, 0) * " "]
        newline = ",\n" + " " * indent
        delimiter = ""
        full = self._width - indent + 1
        room = full
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                full -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                need = len(text) + 2
                if room < need:
                    room = full
                    if delimiter:
                        delimiter = newline
                if room >= need:
                    room -= need
                    out.append(delimiter + text)
                    delimiter = ", "
                    continue
            out.append(delimiter + self._format(item, indent, allowance if last else 1, context, level))
            delimiter = newline
        return "".join(out)

    def _str(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        chunks = []
        lines = object.splitlines(True)
        for i, line in enumerate(lines):
            text = repr(line)
            least = room - allowance if i == len(lines) - 1 else room
            if len(text) <= least:
                chunks.append(text)
                continue
            # A long line breaks between words.
            words = _words(line)
            current = ""
            for j, word in enumerate(words):
                limit = room - allowance if j == len(words) - 1 and i == len(lines) - 1 else room
                if len(repr(current + word)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            return chunks[0]
        text = ("\n" + " " * indent).join(chunks)
        return f"({text})" if level == 1 else text

    def _bytes(self, object, indent, allowance, context, level):
        if len(object) <= 4:
            return repr(object)
        outer = level == 1
        if outer:
            indent += 1
            allowance += 1
        room = self._width - indent
        chunks = []
        current = b""
        last = len(object) // 4 * 4
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            limit = room - allowance if i == last else room
            if len(repr(current + part)) > limit:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current += part
        if current:
            chunks.append(repr(current))
        text = ("\n" + " " * indent).join(chunks)
        return f"({text})" if outer else text

    def _bytearray(self, object, indent, allowance, context, level):
        return f"bytearray({self._bytes(bytes(object), indent + 10, allowance + 1, context, level + 1)})"

    def _mappingproxy(self, object, indent, allowance, context, level):
        return f"mappingproxy({self._format(object.copy(), indent + 13, allowance + 1, context, level)})"

    def _ordered_dict(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        return f"{name}({self._format(list(object.items()), indent + len(name) + 1, allowance + 1, context, level)})"

    def _default_dict(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        factory = self._repr(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        return f"{name}({factory},\n{' ' * indent}{self._dict(object, indent, allowance + 1, context, level)})"

    def _counter(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        gap = max(self._indent_per_level - 1, 0) * " "
        return f"{name}({{{gap}{self._pairs(object.most_common(), indent + len(name) + 1, allowance + 2, context, level)}}})"

    def _chain_map(self, object, indent, allowance, context, level):
        if not object.maps:
            return repr(object)
        name = type(object).__name__
        indent += len(name) + 1
        parts = [self._format(m, indent, allowance + 1 if i == len(object.maps) - 1 else 1, context, level) for i, m in enumerate(object.maps)]
        return f"{name}({(',' + chr(10) + ' ' * indent).join(parts)})"

    def _deque(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        indent += len(name) + 1
        if object.maxlen is None:
            return f"{name}([{self._items(object, indent, allowance + 2, context, level)}])"
        return f"{name}([{self._items(object, indent, 2, context, level)}],\n{' ' * indent}maxlen={self._repr(object.maxlen, context, level)})"

    def _user(self, object, indent, allowance, context, level):
        return self._format(object.data, indent, allowance, context, level - 1)

    def _one_line(self, object, context, maxlevels, level):
        """An object's repr on one line, whether it can be read back, and whether it contains itself."""
        kind = type(object)
        how = kind.__repr__
        if kind is str or how not in (int.__repr__, dict.__repr__, list.__repr__, tuple.__repr__):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if how is int.__repr__ or how == int.__repr__:
            if issubclass(kind, int):
                return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        is_dict = how == dict.__repr__
        if not is_dict:
            start, end = ("[", "]") if how == list.__repr__ else ("(", ")")
            if not object:
                return start + end, True, False
        elif not object:
            return "{}", True, False
        if maxlevels and level >= maxlevels:
            return "{...}" if is_dict else f"{start}...{end}", False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive = True, False
        parts = []
        if is_dict:
            items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            for pair in items:
                texts = []
                for x in pair:
                    text, r, c = self.format(x, context, maxlevels, level + 1)
                    texts.append(text)
                    readable, recursive = readable and r, recursive or c
                parts.append(": ".join(texts))
            start, end = "{", "}"
        else:
            for x in object:
                text, r, c = self.format(x, context, maxlevels, level + 1)
                parts.append(text)
                readable, recursive = readable and r, recursive or c
            if start == "(" and len(object) == 1:
                end = ",)"
        del context[id(object)]
        return start + ", ".join(parts) + end, readable, recursive


def _words(line):
    """A line cut behind each stretch of white space."""
    words = []
    start = 0
    inside = False
    for i, c in enumerate(line):
        if c.isspace():
            inside = True
        elif inside:
            words.append(line[start:i])
            start, inside = i, False
    words.append(line[start:])
    return words


_known = {}


def _layouts():
    """What lays out an object, by its class's __repr__."""
    if not _known:
        from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
        from types import MappingProxyType, SimpleNamespace
        p = PrettyPrinter
        for kind, layout in (
                (dict, p._dict), (list, p._list), (tuple, p._tuple), (set, p._set), (frozenset, p._set), (str, p._str), (bytes, p._bytes),
                (bytearray, p._bytearray), (MappingProxyType, p._mappingproxy), (SimpleNamespace, p._namespace), (OrderedDict, p._ordered_dict),
                (defaultdict, p._default_dict), (Counter, p._counter), (ChainMap, p._chain_map), (deque, p._deque), (UserDict, p._user),
                (UserList, p._user), (UserString, p._user)):
            _known.setdefault(kind.__repr__, layout)
    return _known

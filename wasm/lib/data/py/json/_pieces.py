"""JSON in pieces, as JSONEncoder.iterencode and json.dump give them: a generator that goes as far as it is asked."""

__name__ = "json.encoder"

import _json


def pieces(o, encoder):
    if encoder.check_circular:
        open_now = {}
    else:
        open_now = None
    indent = encoder.indent
    if isinstance(indent, int):
        indent = " " * indent
    return _value(o, encoder, indent, 0, open_now)


def _value(o, encoder, indent, depth, open_now):
    if o is None or isinstance(o, (str, int, float)):
        yield _json.encode(o, encoder)
    elif isinstance(o, (list, tuple)):
        yield from _container(o, encoder, indent, depth, open_now, _list)
    elif isinstance(o, dict):
        yield from _container(o, encoder, indent, depth, open_now, _dict)
    else:
        yield from _container(o, encoder, indent, depth, open_now, _other)


def _container(o, encoder, indent, depth, open_now, write):
    """Writes what may contain itself."""
    if open_now is None:
        yield from write(o, encoder, indent, depth, open_now)
        return
    key = id(o)
    if key in open_now:
        raise ValueError("Circular reference detected")
    open_now[key] = o
    yield from write(o, encoder, indent, depth, open_now)
    del open_now[key]


def _other(o, encoder, indent, depth, open_now):
    yield from _value(encoder.default(o), encoder, indent, depth, open_now)


def _list(o, encoder, indent, depth, open_now):
    if not o:
        yield "[]"
        return
    line = "" if indent is None else "\n" + indent * (depth + 1)
    before = "[" + line
    for value in o:
        if value is None or isinstance(value, (str, int, float)):
            yield before + _json.encode(value, encoder)
        else:
            yield before
            yield from _value(value, encoder, indent, depth + 1, open_now)
        before = encoder.item_separator + line
    if indent is not None:
        yield "\n" + indent * depth
    yield "]"


def _dict(o, encoder, indent, depth, open_now):
    if not o:
        yield "{}"
        return
    yield "{"
    before = line = "" if indent is None else "\n" + indent * (depth + 1)
    for key, value in sorted(o.items()) if encoder.sort_keys else o.items():
        if not isinstance(key, str):
            if not (key is None or isinstance(key, (int, float))):
                if encoder.skipkeys:
                    continue
                raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
            key = _json.encode(key, encoder)
        if before:
            yield before
        before = encoder.item_separator + line
        yield _json.encode(key, encoder)
        yield encoder.key_separator
        yield from _value(value, encoder, indent, depth + 1, open_now)
    if indent is not None:
        yield "\n" + indent * depth
    yield "}"

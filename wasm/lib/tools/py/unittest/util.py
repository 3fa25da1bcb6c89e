"""Text of values in messages, shortened where they are long."""

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER = 12
_MIN_BEGIN = _MIN_END = _MIN_COMMON = 5
_MIN_DIFF = _MAX_LENGTH - (_MIN_BEGIN + _PLACEHOLDER + _MIN_COMMON + _PLACEHOLDER + _MIN_END)


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _cut(text, head, tail):
    skipped = len(text) - head - tail
    if skipped > _PLACEHOLDER:
        return f"{text[:head]}[{skipped} chars]{text[len(text) - tail:]}"
    return text


def shortened(*values):
    """The reprs of values, with what they have in common cut where they are long."""
    texts = tuple(safe_repr(v) for v in values)
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    common = 0
    while all(len(t) > common and t[common] == texts[0][common] for t in texts):
        common += 1
    room = _MAX_LENGTH - (longest - common + _MIN_BEGIN + _PLACEHOLDER)
    prefix = texts[0][:common]
    if room > _MIN_COMMON:
        prefix = _cut(prefix, _MIN_BEGIN, room)
        return tuple(prefix + t[common:] for t in texts)
    prefix = _cut(prefix, _MIN_BEGIN, _MIN_COMMON)
    return tuple(prefix + _cut(t[common:], _MIN_DIFF, _MIN_END) for t in texts)


def count_differences(first, second):
    """[(count in first, count in second, element)] where the counts differ; elements need not be hashable."""
    first, second = list(first), list(second)
    try:
        counts = {}
        for item in first:
            counts[item] = counts.get(item, 0) + 1
        others = {}
        for item in second:
            others[item] = others.get(item, 0) + 1
    except TypeError:
        return _count_unhashable(first, second)
    result = [(n, others.get(item, 0), item) for item, n in counts.items() if n != others.get(item, 0)]
    return result + [(0, n, item) for item, n in others.items() if item not in counts]


def _count_unhashable(first, second):
    gone = object()
    result = []
    for i, item in enumerate(first):
        if item is gone:
            continue
        here = there = 0
        for j in range(i, len(first)):
            if first[j] == item:
                here += 1
                first[j] = gone
        for j, other in enumerate(second):
            if other == item:
                there += 1
                second[j] = gone
        if here != there:
            result.append((here, there, item))
    for i, item in enumerate(second):
        if item is gone:
            continue
        there = 0
        for j in range(i, len(second)):
            if second[j] == item:
                there += 1
                second[j] = gone
        result.append((0, there, item))
    return result

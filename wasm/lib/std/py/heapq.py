"""Heaps in lists: the smallest item first."""

from _heapq import heapify, heappop, heappush, heappushpop, heapreplace

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def nsmallest(n, iterable, key=None):
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    return _best(n, iterable, key, True)


def _best(n, iterable, key, largest):
    """The n largest or smallest items, in order; of equal ones those that come first."""
    if n == 1:
        return _one(max if largest else min, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=largest)[:n]
    items = iter(iterable)
    if n < 1:
        return []
    # A heap of the best so far, the worst of them on top: (key, place, item), where an earlier place is the better one.
    best = []
    for place, item in zip(range(n), items):
        best.append((item if key is None else key(item), -place if largest else place, item))
    if not best:
        return []
    if not largest:
        best = [_Last(entry) for entry in best]
    heapify(best)
    place = n
    worst = best[0][0]
    for item in items:
        value = item if key is None else key(item)
        if worst < value if largest else value < worst:
            entry = value, -place if largest else place, item
            heapreplace(best, entry if largest else _Last(entry))
            worst = best[0][0]
        place += 1
    best.sort(reverse=True)
    return [entry[2] for entry in best]


def _one(best, iterable, key):
    nothing = object()
    item = best(iterable, default=nothing, key=key)
    return [] if item is nothing else [item]


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, sorted: each iterable is asked for its next item when that before has been taken."""
    heads = []
    for place, iterable in enumerate(iterables):
        more = iter(iterable).__next__
        try:
            item = more()
        except StopIteration:
            continue
        head = [item if key is None else key(item), -place if reverse else place, item, more]
        heads.append(_Last(head) if reverse else head)
    heapify(heads)
    while len(heads) > 1:
        head = heads[0]
        yield head[2]
        try:
            head[2] = head[3]()
        except StopIteration:
            heappop(heads)
            continue
        head[0] = head[2] if key is None else key(head[2])
        heapreplace(heads, head)
    if heads:
        yield heads[0][2]
        yield from heads[0][3].__self__


class _Last(list):
    """A head that comes before those that are smaller."""

    def __lt__(self, other):
        return list.__lt__(other, self)

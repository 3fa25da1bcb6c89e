"""Heaps in lists: the smallest item first."""


def heappush(heap, item):
    heap.append(item)
    _up(heap, len(heap) - 1)


def heappop(heap):
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    first, heap[0] = heap[0], last
    _down(heap, 0)
    return first


def heapreplace(heap, item):
    if not heap:
        raise IndexError("index out of range")
    first, heap[0] = heap[0], item
    _down(heap, 0)
    return first


def heappushpop(heap, item):
    if heap and heap[0] < item:
        return heapreplace(heap, item)
    return item


def heapify(heap):
    for i in range(len(heap) // 2 - 1, -1, -1):
        _down(heap, i)


def _up(heap, i):
    item = heap[i]
    while i > 0:
        parent = (i - 1) // 2
        if not item < heap[parent]:
            break
        heap[i] = heap[parent]
        i = parent
    heap[i] = item


def _down(heap, i):
    """Sinks item i to a leaf along the smaller children, then lifts it to its place: fewer comparisons than testing on the way."""
    start, item, n = i, heap[i], len(heap)
    child = 2 * i + 1
    while child < n:
        if child + 1 < n and not heap[child] < heap[child + 1]:
            child += 1
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    heap[i] = item
    while i > start:
        parent = (i - 1) // 2
        if not item < heap[parent]:
            break
        heap[i] = heap[parent]
        i = parent
    heap[i] = item


def nsmallest(n, iterable, key=None):
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    return _best(n, iterable, key, True)


def _best(n, iterable, key, largest):
    """The n largest or smallest items, in order; of equal ones those that come first."""
    if n == 1:
        return _one(max if largest else min, iterable, key)
    try:
        if n >= len(iterable):
            return sorted(iterable, key=key, reverse=largest)[:n]
    except (TypeError, AttributeError):
        pass
    # A heap of the best so far, the worst of them on top: (key, place, item), where an earlier place is the better one.
    items = iter(iterable)
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
        _down(heads, 0)
    if heads:
        yield heads[0][2]
        yield from heads[0][3].__self__


class _Last(list):
    """A head that comes before those that are smaller."""

    def __lt__(self, other):
        return list.__lt__(other, self)

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
    if n <= 1:
        return _one(min, n, iterable, key)
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    if n <= 1:
        return _one(max, n, iterable, key)
    return sorted(iterable, key=key, reverse=True)[:n]


def _one(best, n, iterable, key):
    """The best item, or none."""
    if n < 1:
        return []
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

"""Iterators made of iterators."""

_nothing = object()


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(iterable, /):
    seen = []
    for item in iterable:
        yield item
        seen.append(item)
    while seen:
        yield from seen


def repeat(object, times=None):
    if times is None:
        while True:
            yield object
    for _ in range(times):
        yield object


class chain:
    def __init__(self, *iterables):
        self._items = self._flatten(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._items = cls._flatten(iterable)
        return made

    @staticmethod
    def _flatten(iterables):
        for iterable in iterables:
            for item in iterable:
                yield item

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


def islice(iterable, /, *bounds):
    if not 1 <= len(bounds) <= 3:
        raise TypeError(f"islice expected at {'least 2' if not bounds else 'most 4'} arguments, got {len(bounds) + 1}")
    s = slice(*bounds)
    start = 0 if s.start is None else s.start
    step = 1 if s.step is None else s.step
    stop = s.stop
    if stop is not None and (not isinstance(stop, int) or stop < 0):
        raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if not isinstance(start, int) or start < 0:
        raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if not isinstance(step, int) or step < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _islice(items, start, stop, step):
    # Nothing beyond stop is taken from items: they may be shared.
    position = 0
    wanted = start
    while stop is None or position < stop:
        try:
            item = next(items)
        except StopIteration:
            return
        if position == wanted:
            yield item
            wanted += step
        position += 1


def takewhile(predicate, iterable, /):
    for item in iterable:
        if not predicate(item):
            return
        yield item


def dropwhile(predicate, iterable, /):
    dropping = True
    for item in iterable:
        dropping = dropping and predicate(item)
        if not dropping:
            yield item


def filterfalse(function, iterable, /):
    for item in iterable:
        if not (item if function is None else function(item)):
            yield item


def compress(data, selectors):
    for item, wanted in zip(data, selectors):
        if wanted:
            yield item


def starmap(function, iterable, /):
    for arguments in iterable:
        yield function(*arguments)


def zip_longest(*iterables, fillvalue=None):
    sources = [iter(iterable) for iterable in iterables]
    live = len(sources)
    while live:
        row = []
        for i, source in enumerate(sources):
            item = fillvalue if source is None else next(source, _nothing)
            if item is _nothing:
                item = fillvalue
                sources[i] = None
                live -= 1
            row.append(item)
        if live:
            yield tuple(row)


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    pools = [tuple(iterable) for iterable in iterables] * repeat
    return _product(pools)


def _product(pools):
    if not all(pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple(pool[i] for pool, i in zip(pools, places))
        # Count up, the rightmost place first.
        for at in reversed(range(len(pools))):
            places[at] += 1
            if places[at] < len(pools[at]):
                break
            places[at] = 0
        else:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    r = len(pool) if r is None else r
    if r < 0:
        raise ValueError("r must be non-negative")
    return _arranged(pool, r, lambda taken, i: i not in taken)


def combinations(iterable, r):
    if r < 0:
        raise ValueError("r must be non-negative")
    return _arranged(tuple(iterable), r, lambda taken, i: not taken or i > taken[-1])


def combinations_with_replacement(iterable, r):
    if r < 0:
        raise ValueError("r must be non-negative")
    return _arranged(tuple(iterable), r, lambda taken, i: not taken or i >= taken[-1])


def _arranged(pool, r, allowed):
    """Each choice of r positions of the pool, in order, where allowed says which may follow."""
    taken = []
    position = 0
    while True:
        if len(taken) == r:
            yield tuple(pool[i] for i in taken)
            position = len(pool)
        while position < len(pool) and not allowed(taken, position):
            position += 1
        if position < len(pool):
            taken.append(position)
            position = 0
        elif taken:
            position = taken.pop() + 1
        else:
            return


def accumulate(iterable, func=None, *, initial=None):
    total = _nothing if initial is None else initial
    if initial is not None:
        yield total
    for item in iterable:
        if total is _nothing:
            total = item
        else:
            total = total + item if func is None else func(total, item)
        yield total


class groupby:
    """Runs of items of the same key; a run ends when the next one is asked for."""

    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._key = (lambda item: item) if key is None else key
        self._run = None
        self._current = self._target = _nothing

    def __iter__(self):
        return self

    def _step(self):
        self._item = next(self._items)
        self._current = self._key(self._item)

    def __next__(self):
        run = self._run = object()
        while self._current is _nothing or self._current == self._target:
            self._step()
        self._target = self._current
        return self._current, self._members(run, self._current)

    def _members(self, run, key):
        while run is self._run and self._current == key:
            yield self._item
            if run is not self._run:
                return
            try:
                self._step()
            except StopIteration:
                # What has been handed out must not be handed out again.
                self._run = None
                return


def pairwise(iterable, /):
    items = iter(iterable)
    previous = next(items, _nothing)
    if previous is _nothing:
        return
    for item in items:
        yield previous, item
        previous = item


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError("n must be at least one")
    return _batches(iter(iterable), n, strict)


def _batches(items, n, strict):
    while batch := tuple(islice(items, n)):
        if strict and len(batch) != n:
            raise ValueError("batched(): incomplete batch")
        yield batch


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    items = iter(iterable)
    # A chain of cells, each [item, next cell]; every copy walks it by itself.
    head = []
    return tuple(_walk(items, head) for _ in range(n))


def _walk(items, cell):
    while True:
        if not cell:
            try:
                cell.append(next(items))
            except StopIteration:
                return
            cell.append([])
        item, cell = cell
        yield item

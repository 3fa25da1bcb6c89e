"""What CPython tells of the arguments of its own functions and types where that is other than what they take here; None: nothing."""

__name__ = "inspect"

TEXTS = {
    "builtins": {
        "__import__": "(name, globals=None, locals=None, fromlist=(), level=0)", "bool": "(object=False, /)",
        "classmethod": "(function, /)", "complex": "(real=0, imag=0)", "dir": None, "enumerate": "(iterable, start=0)",
        "filter": "(function, iterable, /)", "float": "(x=0, /)", "frozenset": "(iterable=(), /)", "getattr": None, "iter": None,
        "list": "(iterable=(), /)", "map": "(function, iterable, /, *iterables)", "max": None, "memoryview": "(object)",
        "min": None, "next": None,
        "open": "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        "property": "(fget=None, fset=None, fdel=None, doc=None)", "reversed": "(sequence, /)", "set": "(iterable=(), /)",
        "sorted": "(iterable, /, *, key=None, reverse=False)", "staticmethod": "(function, /)", "tuple": "(iterable=(), /)",
        "vars": None, "zip": "(*iterables, strict=False)",
    },
    "functools": {
        "partial": "(func, /, *args, **keywords)",
    },
    "itertools": {
        "accumulate": "(iterable, func=None, *, initial=None)", "batched": "(iterable, n, *, strict=False)",
        "chain": "(*iterables)", "combinations": "(iterable, r)", "combinations_with_replacement": "(iterable, r)",
        "compress": "(data, selectors)", "count": "(start=0, step=1)", "cycle": "(iterable, /)",
        "dropwhile": "(predicate, iterable, /)", "filterfalse": "(function, iterable, /)", "groupby": "(iterable, key=None)",
        "pairwise": "(iterable, /)", "permutations": "(iterable, r=None)", "product": "(*iterables, repeat=1)",
        "starmap": "(function, iterable, /)", "takewhile": "(predicate, iterable, /)",
        "zip_longest": "(*iterables, fillvalue=None)",
    },
    "operator": {
        "attrgetter": "(attr, /, *attrs)", "itemgetter": "(item, /, *items)", "methodcaller": "(name, /, *args, **kwargs)",
    },
    "math": {
        "atan2": "(y, x, /)", "hypot": None, "log": None,
    },
    "time": {
        "clock_getres": None, "sleep": "(object, /)",
    },
    "datetime": {
        "date": None, "datetime": None, "time": None, "timedelta": None, "timezone": None, "tzinfo": None,
    },
    "re": {
        "split": "(pattern, string, maxsplit=0, flags=0)",
        "sub": "(pattern, repl, string, count=0, flags=0)", "subn": "(pattern, repl, string, count=0, flags=0)",
    },
    "struct": {
        "Struct": None, "pack": None, "pack_into": None,
    },
}

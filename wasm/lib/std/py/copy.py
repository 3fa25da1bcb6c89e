"""Copies of objects, shallow and deep."""


class Error(Exception):
    pass


error = Error
_BUILTIN = (list, dict, set, bytearray)


def _bare(x):
    """An object of x's class with no attributes set."""
    return type(x).__new__(type(x))


def _is_plain(x):
    return isinstance(x, (type, int, float, complex, str, bytes, range, BaseException)) or x is None or not hasattr(x, "__dict__") or callable(x)


def copy(x):
    if hasattr(type(x), "__copy__"):
        return x.__copy__()
    if type(x) in _BUILTIN:
        return x.copy()
    if isinstance(x, (tuple, frozenset)) or _is_plain(x):
        return x
    made = _bare(x)
    if isinstance(x, list):
        made.extend(x)
    elif isinstance(x, (dict, set)):
        made.update(x)
    made.__dict__.update(x.__dict__)
    return made


def deepcopy(x, memo=None):
    # memo keeps what is already copied, by identity, so that cycles end.
    memo = {} if memo is None else memo
    if id(x) in memo:
        return memo[id(x)]
    if hasattr(type(x), "__deepcopy__"):
        made = memo[id(x)] = x.__deepcopy__(memo)
        return made
    if isinstance(x, (tuple, frozenset)):
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        if all(a is b for a, b in zip(items, x)):
            return x
        made = type(x)(*items) if hasattr(x, "_fields") else type(x)(items)
        memo[id(x)] = made
        return made
    if type(x) is bytearray:
        return x.copy()
    if not isinstance(x, (list, dict, set)) and _is_plain(x):
        return x
    made = memo[id(x)] = _bare(x)
    if isinstance(x, list):
        for item in x:
            made.append(deepcopy(item, memo))
    elif isinstance(x, dict):
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif isinstance(x, set):
        for item in x:
            made.add(deepcopy(item, memo))
    for name, value in getattr(x, "__dict__", {}).items():
        made.__dict__[name] = deepcopy(value, memo)
    return made

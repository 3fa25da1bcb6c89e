"""Averages and spreads of a list of numbers."""

from _lib import later as _later
from math import exp, fsum, inf, isqrt, lcm, log, sqrt, sumprod

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde", "kde_random",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance",
    "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _exact_ratio(x):
    """x as an exact (numerator, denominator); (x, None) where it is an infinity or not a number."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _coerce(T, S):
    """The type of a sum of numbers of two types."""
    if T is S or S is int or S is bool:
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    for one, other in (T, S), (S, T):
        if one.__module__ == "fractions" and issubclass(other, float):
            return other
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _total(data):
    """Of numbers: the type of their sum, the sum as an exact (numerator, denominator) or (sum, None), and how many they are."""
    kind, seen, parts, n = int, set(), {}, 0
    for x in data:
        if type(x) not in seen:
            seen.add(type(x))
            kind = _coerce(kind, type(x))
        top, bottom = _exact_ratio(x)
        parts[bottom] = parts.get(bottom, 0) + top
        n += 1
    if None in parts:
        return kind, (parts[None], None), n
    # Denominators of floats are powers of two, so the largest serves them all.
    unit = lcm(*parts)
    return kind, (sum(top * (unit // bottom) for bottom, top in parts.items()), unit), n


def _convert(top, bottom, kind):
    """top / bottom as a number of a kind; a bottom of None: top is no ratio."""
    if bottom is None:
        return top if type(top) is kind else kind(top)
    if issubclass(kind, int):
        if top % bottom:
            return top / bottom
        return kind(top // bottom)
    if kind is float:
        return top / bottom
    if kind.__module__ == "decimal":
        return kind(top) / bottom
    from fractions import Fraction
    return kind(Fraction(top, bottom))


def _over(total, n):
    top, bottom = total
    return (top / n, None) if bottom is None else (top, bottom * n)


def mean(data):
    kind, total, n = _total(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(*_over(total, n), kind)


def fmean(data, weights=None):
    if weights is None:
        data = list(data)
        total = fsum(data)
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return total / len(data)
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    weight = fsum(weights)
    if not weight:
        raise StatisticsError("sum of weights must be non-zero")
    return total / weight


def geometric_mean(data):
    data = list(data)
    for x in data:
        if not (x > 0.0 or x == 0.0 or x != x):
            raise StatisticsError("No negative inputs allowed", x)
    total = fsum(log(x) for x in data if x != 0.0)
    if not data:
        raise StatisticsError("Must have a non-empty dataset")
    if total != total:
        return total
    if 0.0 in data:
        return total - total if total == inf else 0.0
    return exp(total / len(data))


def _sorted_some(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted_some(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    data = _sorted_some(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted_some(data)
    return data[len(data) // 2]


def multimode(data):
    counts = {}
    for item in data:
        counts[item] = counts.get(item, 0) + 1
    return [item for item, n in counts.items() if n == max(counts.values())]


def mode(data):
    modes = multimode(data)
    if not modes:
        raise StatisticsError("no mode for empty data")
    return modes[0]


def _spread(data, center, least, what):
    """The kind of the numbers, the sum of their squared distances from center (their mean, where it is None) as _total has sums, and
    how many they are."""
    if center is not None:
        kind, total, n = _total((x - center) ** 2 for x in data)
    else:
        data = list(data)
        kind, (top, unit), n = _total(data)
        total = top, None
        if unit:
            whole = [top * (unit // bottom) for top, bottom in map(_exact_ratio, data)]
            total = n * sum(x * x for x in whole) - top * top, max(n, 1) * unit * unit
    if n < least:
        raise StatisticsError(f"{what} requires at least {'one data point' if least == 1 else 'two data points'}")
    return kind, total, n


def _root(top, bottom):
    """The square root of top/bottom, rounded once."""
    if top == 0:
        return 0.0
    # Scaled by 4**shift the whole root has some 60 bits; a last bit set says that digits follow.
    shift = max(0, 60 - (top.bit_length() - bottom.bit_length()) // 2)
    scaled, rest = divmod(top << 2 * shift, bottom)
    root = isqrt(scaled)
    if rest or root * root != scaled:
        root |= 1
    return root / (1 << shift)


def variance(data, xbar=None):
    kind, total, n = _spread(data, xbar, 2, "variance")
    return _convert(*_over(total, n - 1), kind)


def pvariance(data, mu=None):
    kind, total, n = _spread(data, mu, 1, "pvariance")
    return _convert(*_over(total, n), kind)


def stdev(data, xbar=None):
    kind, total, n = _spread(data, xbar, 2, "stdev")
    return _deviation(kind, *_over(total, n - 1))


def pstdev(data, mu=None):
    kind, total, n = _spread(data, mu, 1, "pstdev")
    return _deviation(kind, *_over(total, n))


def _deviation(kind, top, bottom):
    if bottom is None:
        return _root(top.numerator, top.denominator)    # an infinity has none, and says so
    if kind.__module__ == "decimal":
        from decimal import localcontext
        with localcontext() as context:
            context.prec += 10
            root = (kind(top) / bottom).sqrt()
        return +root
    return _root(top, bottom)


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size < 1:
            raise StatisticsError("must have at least one data point")
        return data * (n - 1)
    if method not in ("inclusive", "exclusive"):
        raise ValueError(f"Unknown method: {method!r}")
    cuts = []
    for i in range(1, n):
        if method == "inclusive":
            j, part = divmod(i * (size - 1), n)
            low, high = data[j], data[j + 1]
        else:
            j = min(max(i * (size + 1) // n, 1), size - 1)
            part = i * (size + 1) - j * n
            low, high = data[j - 1], data[j]
        cuts.append((low * (n - part) + high * part) / n)
    return cuts


def _not_negative(values):
    for x in values:
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        yield x


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        from numbers import Real
        x = data[0]
        if not (isinstance(x, Real) or type(x).__module__ == "decimal"):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        return x
    if weights is None:
        weights, weight = [1] * n, n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, (top, bottom), _ = _total(_not_negative(weights))
        weight = top if bottom is None else top // bottom if top % bottom == 0 else (top, bottom)
    try:
        kind, (top, bottom), _ = _total(w / x if w else 0 for w, x in zip(weights, _not_negative(data)))
    except ZeroDivisionError:
        return 0
    if bottom is None:
        return _convert(weight / top, None, kind)
    if top <= 0:
        raise StatisticsError("Weighted sum must be positive")
    above, below = weight if isinstance(weight, tuple) else (weight, 1)
    return _convert(above * bottom, below * top, kind)


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    from bisect import bisect_left, bisect_right
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval, x = float(interval), float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def _pairs(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return n


def covariance(x, y, /):
    n = _pairs(x, y, "covariance")
    xbar, ybar = fsum(x) / n, fsum(y) / n
    return sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (n - 1)


def _ranks(data, start):
    """The rank of each value; equal ones share the mean of theirs."""
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0] * len(data)
    i = 0
    while i < len(order):
        j = i
        while j < len(order) and data[order[j]] == data[order[i]]:
            j += 1
        for k in order[i:j]:
            ranks[k] = start + i + (j - i + 1) / 2
        i = j
    return ranks


def _sqrtprod(a, b):
    return sqrt(a * b)


def correlation(x, y, /, *, method="linear"):
    n = _pairs(x, y, "correlation")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (n - 1) / -2 - 1
        x, y = _ranks(x, start), _ranks(y, start)
    else:
        xbar, ybar = fsum(x) / n, fsum(y) / n
        x, y = [v - xbar for v in x], [v - ybar for v in y]
    sxy, sxx, syy = sumprod(x, y), sumprod(x, x), sumprod(y, y)
    try:
        return sxy / _sqrtprod(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


class LinearRegression(tuple):
    """The line of a linear regression."""

    __slots__ = ()
    _fields = __match_args__ = ("slope", "intercept")

    def __new__(cls, slope, intercept):
        return tuple.__new__(cls, (slope, intercept))

    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return f"LinearRegression(slope={self[0]!r}, intercept={self[1]!r})"


def linear_regression(x, y, /, *, proportional=False):
    n = _pairs(x, y, "linear regression")
    if not proportional:
        xbar, ybar = fsum(x) / n, fsum(y) / n
        x, y = [v - xbar for v in x], [v - ybar for v in y]
    sxy, sxx = sumprod(x, y) + 0.0, sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


_later(globals(), "_distributions", "NormalDist kde kde_random")

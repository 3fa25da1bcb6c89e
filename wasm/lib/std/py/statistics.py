"""Averages and spreads of a list of numbers."""

from math import exp, isqrt, log


class StatisticsError(ValueError):
    pass


def _exact_sum(data):
    """The sum as an exact (numerator, denominator)."""
    pairs = [x.as_integer_ratio() for x in data]
    # Denominators of floats are powers of two, so the largest serves them all.
    unit = max((d for _, d in pairs), default=1)
    return sum(n * (unit // d) for n, d in pairs), unit


def _float_sum(data):
    top, bottom = _exact_sum(data)
    return top / bottom


def _needs(data, least, what):
    data = list(data)
    if len(data) < least:
        points = "one data point" if least == 1 else "two data points"
        raise StatisticsError(f"{what} requires at least {points}")
    return data


def mean(data):
    data = _needs(data, 1, "mean")
    top, bottom = _exact_sum(data)
    bottom *= len(data)
    if top % bottom == 0 and all(isinstance(x, int) for x in data):
        return top // bottom
    return top / bottom


def fmean(data, weights=None):
    data = _needs(data, 1, "fmean")
    if weights is None:
        return _float_sum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    return _float_sum(x * w for x, w in zip(data, weights)) / _float_sum(weights)


def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("Must have a non-empty dataset")
    return exp(_float_sum([log(x) for x in data]) / len(data))


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


def _spread(data, center, fewer):
    """The mean squared distance from center, over len(data) - fewer, as an exact (numerator, denominator)."""
    pairs = [x.as_integer_ratio() for x in data]
    # Denominators of floats are powers of two, so the largest serves them all.
    unit = max(d for _, d in pairs)
    whole = [n * (unit // d) for n, d in pairs]
    n = len(whole)
    if center is None:
        squares, scale = n * sum(x * x for x in whole) - sum(whole) ** 2, n
    else:
        top, bottom = center.as_integer_ratio()
        squares, scale = sum((x * bottom - top * unit) ** 2 for x in whole), bottom * bottom
    return squares, scale * unit * unit * (n - fewer)


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


def _variance(data, center, fewer):
    top, bottom = _spread(data, center, fewer)
    if top % bottom == 0 and all(isinstance(x, int) for x in data):
        return top // bottom
    return top / bottom


def variance(data, xbar=None):
    return _variance(_needs(data, 2, "variance"), xbar, 1)


def pvariance(data, mu=None):
    return _variance(_needs(data, 1, "pvariance"), mu, 0)


def stdev(data, xbar=None):
    return _root(*_spread(_needs(data, 2, "stdev"), xbar, 1))


def pstdev(data, mu=None):
    return _root(*_spread(_needs(data, 1, "pstdev"), mu, 0))


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

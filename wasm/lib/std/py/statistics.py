"""Averages and spreads of a list of numbers."""

from math import erf, exp, fabs, fsum, hypot, inf, isqrt, lcm, log, pi, sqrt, sumprod, tau

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


def _ratio(r, top, bottom):
    a = b = 0.0
    for c in top:
        a = a * r + c
    for c in bottom:
        b = b * r + c
    return a, b * r + 1.0


# Wichura's algorithm AS241: rational approximations near the middle, further out and in the tails.
_CENTRAL = (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665), (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091)
_OUTER = (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835), (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759)
_TAIL = (2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103), (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358, 0.599832206555888)


def _inverse(p, mu, sigma):
    q = p - 0.5
    if fabs(q) <= 0.425:
        a, b = _ratio(0.180625 - q * q, *_CENTRAL)
        return mu + a * q / b * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    a, b = _ratio(r - 1.6, *_OUTER) if r <= 5.0 else _ratio(r - 5.0, *_TAIL)
    x = a / b
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    __slots__ = {"_mu": "Arithmetic mean of a normal distribution", "_sigma": "Standard deviation of a normal distribution"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    def samples(self, n, *, seed=None):
        import random
        draw = random.random if seed is None else random.Random(seed).random
        return [_inverse(draw(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return exp(diff * diff / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        from math import erfc
        return 0.5 * erfc((self._mu - x) / (self._sigma * 2.0 ** 0.5))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = sorted((self, other), key=lambda d: (d._sigma, d._mu))
        va, vb = a.variance, b.variance
        if not va or not vb:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv, dm = vb - va, fabs(b._mu - a._mu)
        if not dv:
            return 1.0 - erf(dm / (2.0 * a._sigma * 2.0 ** 0.5))
        mid = a._mu * vb - b._mu * va
        off = a._sigma * b._sigma * sqrt(dm * dm + dv * log(vb / va))
        x1, x2 = (mid + off) / dv, (mid - off) / dv
        return 1.0 - (fabs(b.cdf(x1) - a.cdf(x1)) + fabs(b.cdf(x2) - a.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __eq__(x1, x2):
        return x1._mu == x2._mu and x1._sigma == x2._sigma if isinstance(x2, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"


def _kernels():
    """The kernels of kde by name: the density, its integral, and how far it reaches."""
    from math import atan, cos, cosh, sin, tan
    root = sqrt(tau)
    return {
        "normal": (lambda t: exp(-t * t / 2.0) / root, lambda t: 0.5 * (1.0 + erf(t / sqrt(2.0))), None),
        "logistic": (lambda t: 0.5 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), None),
        "sigmoid": (lambda t: 1.0 / pi / cosh(t), lambda t: 2.0 / pi * atan(exp(t)), None),
        "rectangular": (lambda t: 0.5, lambda t: 0.5 * t + 0.5, 1.0),
        "triangular": (lambda t: 1.0 - abs(t), lambda t: t * t * (0.5 if t < 0.0 else -0.5) + t + 0.5, 1.0),
        "parabolic": (lambda t: 0.75 * (1.0 - t * t), lambda t: sumprod((-0.25, 0.75, 0.5), (t ** 3, t, 1.0)), 1.0),
        "quartic": (lambda t: 15 / 16 * (1.0 - t * t) ** 2, lambda t: sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t ** 5, t ** 3, t, 1.0)), 1.0),
        "triweight": (lambda t: 35 / 32 * (1.0 - t * t) ** 3, lambda t: sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t ** 7, t ** 5, t ** 3, t, 1.0)), 1.0),
        "cosine": (lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 0.5 * sin(pi / 2 * t) + 0.5, 1.0),
    }


_SAME = {"gauss": "normal", "uniform": "rectangular", "epanechnikov": "parabolic", "biweight": "quartic"}


def kde(data, h, kernel="normal", *, cumulative=False):
    n = len(data)
    if not n:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    kernels = _kernels()
    if _SAME.get(kernel, kernel) not in kernels:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    density, integral, reach = kernels[_SAME.get(kernel, kernel)]
    sample = sorted(data)

    def near(x):
        if reach is None:
            return 0, len(sample)
        from bisect import bisect_left, bisect_right
        return bisect_left(sample, x - h * reach), bisect_right(sample, x + h * reach)

    def pdf(x):
        i, j = near(x)
        return sum(density((x - x_i) / h) for x_i in (data if reach is None else sample[i:j])) / (len(data) * h)

    def cdf(x):
        i, j = near(x)
        return sum((integral((x - x_i) / h) for x_i in (data if reach is None else sample[i:j])), i if reach is not None else 0) / len(data)

    made = cdf if cumulative else pdf
    made.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and {kernel=!r}"
    return made


def kde_random(data, h, kernel="normal", *, seed=None):
    n = len(data)
    if not n:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    from math import asin, tan
    name = _SAME.get(kernel, kernel)
    exact = {
        "normal": NormalDist().inv_cdf, "logistic": lambda p: log(p / (1 - p)), "sigmoid": lambda p: log(tan(p * pi / 2)),
        "rectangular": lambda p: 2 * p - 1, "triangular": lambda p: sqrt(2 * p) - 1 if p < 0.5 else 1 - sqrt(2 - 2 * p),
        "cosine": lambda p: 2 * asin(2 * p - 1) / pi,
    }
    if name not in exact:
        kernels = _kernels()
        if name not in kernels:
            raise StatisticsError(f"Unknown kernel name: {kernel!r}")
        _, integral, _ = kernels[name]

        def inverse(p):
            low, high = -1.0, 1.0
            for _ in range(60):
                middle = (low + high) / 2
                if integral(middle) < p:
                    low = middle
                else:
                    high = middle
            return (low + high) / 2
        exact[name] = inverse
    import random
    source = random.Random(seed)

    def rand():
        return source.choice(data) + h * exact[name](source.random())
    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand

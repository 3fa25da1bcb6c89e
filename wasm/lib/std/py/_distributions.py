"""The part of statistics that is about distributions: the normal one, and densities estimated from data."""

__name__ = "statistics"

from math import erf, exp, fabs, hypot, log, pi, sqrt, sumprod, tau

from statistics import StatisticsError, fmean, stdev

# Wichura's algorithm AS241: rational approximations near the middle, further out and in the tails.
_CENTRAL = (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665), (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091)
_OUTER = (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835), (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759)
_TAIL = (2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103), (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358, 0.599832206555888)


def _ratio(r, top, bottom):
    a = b = 0.0
    for c in top:
        a = a * r + c
    for c in bottom:
        b = b * r + c
    return a, b * r + 1.0


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

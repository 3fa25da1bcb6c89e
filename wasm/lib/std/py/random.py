"""Random numbers: the Mersenne twister of _random, and what is drawn with it."""

import _random
from math import (ceil as _ceil, cos as _cos, exp as _exp, isfinite as _isfinite, log as _log, pi as _pi, sin as _sin,
                  sqrt as _sqrt)

_GAMMA_CONST = 1.0 + _log(4.5)
_MAGIC = 4 * _exp(-0.5) / _sqrt(2.0)


def _index(value):
    if isinstance(value, int):
        return int(value)
    try:
        method = type(value).__index__
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None
    return method(value)


class Random(_random.Random):
    """A generator of its own, independent of the module's functions."""

    def __init__(self, x=None):
        self.seed(x)

    def seed(self, a=None, version=2):
        if a is None:
            self._seed_run(0)
        elif version == 1 and isinstance(a, (str, bytes)):
            from _random_old import seed_number
            self._seed_int(seed_number(a))
        elif isinstance(a, str):
            self._seed_bytes(a.encode())
        elif isinstance(a, (bytes, bytearray)):
            self._seed_bytes(bytes(a))
        elif isinstance(a, int):
            self._seed_int(abs(int(a)))
        elif isinstance(a, float):
            # A negative hash counts as the unsigned machine word it is stored in.
            self._seed_int(hash(a) % 2**64)
        else:
            raise TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
        self.gauss_next = None

    def _below(self, n):
        # Drawing again whatever is too large keeps every outcome equally likely.
        bits = n.bit_length()
        r = self.getrandbits(bits)
        while r >= n:
            r = self.getrandbits(bits)
        return r

    _randbelow = _below
    VERSION = 3

    def getstate(self):
        return self.VERSION, self._get(), self.gauss_next

    def setstate(self, state):
        version, words, gauss_next = state
        if version not in (2, 3):
            raise ValueError(f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
        if not isinstance(words, tuple):
            raise TypeError("state vector must be a tuple")
        self._set(words if version == 3 else tuple(word % 2 ** 32 for word in words))
        self.gauss_next = gauss_next

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=1):
        start = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start <= 0:
                raise ValueError("empty range for randrange()")
            return self._below(start)
        stop = _index(stop)
        step = _index(step)
        if step == 0:
            raise ValueError("zero step for randrange()")
        steps = -((start - stop) // step)
        if steps <= 0:
            if step == 1:
                raise ValueError(f"empty range in randrange({start}, {stop})")
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return start + step * self._below(steps)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def shuffle(self, x):
        for last in range(len(x) - 1, 0, -1):
            other = self._below(last + 1)
            x[last], x[other] = x[other], x[last]

    def sample(self, population, k, *, counts=None):
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, "__getitem__"):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            bounds = []
            total = 0
            for count in counts:
                total += count
                bounds.append(total)
            if len(bounds) != n:
                raise ValueError("The number of counts does not match the population")
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total < 0:
                raise ValueError("Counts must be non-negative")
            return [population[_right(bounds, s, 0, n)] for s in self.sample(range(total), k=k)]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        # A set of seen positions is smaller than a copy of the population
        # once that holds more than this many items.
        limit = 21
        if k > 5:
            limit += 4 ** _ceil(_log(k * 3) / _log(4))
        result = []
        if n <= limit:
            pool = list(population)
            for left in range(n, n - k, -1):
                j = self._below(left)
                result.append(pool[j])
                pool[j] = pool[left - 1]
            return result
        seen = set()
        for _ in range(k):
            j = self._below(n)
            while j in seen:
                j = self._below(n)
            seen.add(j)
            result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[int(self.random() * (n + 0.0))] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}")
            cum_weights = []
            for weight in weights:
                cum_weights.append(cum_weights[-1] + weight if cum_weights else weight)
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[_right(cum_weights, self.random() * total, 0, n - 1)] for _ in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        if high == low:
            return low
        peak = 0.5 if mode is None else (mode - low) / (high - low)
        if u > peak:
            u = 1.0 - u
            peak = 1.0 - peak
            low, high = high, low
        return low + (high - low) * _sqrt(u * peak)

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = _MAGIC * (u - 0.5) / v
            if z * z / 4.0 <= -_log(v):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        # Two values come of each pair of draws; the second waits its turn.
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * (2.0 * _pi)
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self.random()) / lambd

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        if alpha > 1.0:
            a = _sqrt(2.0 * alpha - 1.0)
            b = alpha - _log(4.0)
            c = alpha + a
            while True:
                u = self.random()
                if not 1e-7 < u < 0.9999999:
                    continue
                w = 1.0 - self.random()
                v = _log(u / (1.0 - u)) / a
                x = alpha * _exp(v)
                z = u * u * w
                r = b + c * v - x
                if r + _GAMMA_CONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        e = _exp(1.0)
        while True:
            b = (e + alpha) / e
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            w = self.random()
            if w <= (x ** (alpha - 1.0) if p > 1.0 else _exp(-x)):
                return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return 2.0 * _pi * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        from math import acos
        if self.random() > 0.5:
            return (mu + acos(f)) % (2.0 * _pi)
        return (mu - acos(f)) % (2.0 * _pi)

    def binomialvariate(self, n=1, p=0.5):
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if n == 1:
            return int(self.random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        from math import floor, lgamma, log2
        if n * p < 10.0:
            # Devroye's: jump from one success to the next.
            successes = at = 0
            c = log2(1.0 - p)
            while c:
                at += floor(log2(self.random()) / c) + 1
                if at > n:
                    break
                successes += 1
            return successes
        # Hörmann's transformed rejection with a squeeze (BTRS).
        spread = _sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spread
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        sure = 0.92 - 4.2 / b
        h = None
        while True:
            u = self.random() - 0.5
            us = 0.5 - abs(u)
            k = floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = self.random()
            if us >= 0.07 and v <= sure:
                return k
            if h is None:
                alpha = (2.83 + 5.1 / b) * spread
                odds = _log(p / (1.0 - p))
                m = floor((n + 1) * p)
                h = lgamma(m + 1) + lgamma(n - m + 1)
            v *= alpha / (a / (us * us) + b)
            if _log(v) <= h - lgamma(k + 1) - lgamma(n - k + 1) + (k - m) * odds:
                return k

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


class SystemRandom(Random):
    """Random numbers that cannot be seeded. Here they too come from the run's seed, apart from the others."""

    def __init__(self, x=None):
        self._seed_run(2**64)
        self.gauss_next = None

    def seed(self, *args, **kwds):
        return None

    def _not_here(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")

    getstate = setstate = _not_here


def _right(bounds, x, low, high):
    """The first position between low and high whose bound is above x, or high."""
    while low < high:
        mid = (low + high) // 2
        if x < bounds[mid]:
            high = mid
        else:
            low = mid + 1
    return low


_inst = Random()
seed = _inst.seed
random = _inst.random
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
randrange = _inst.randrange
randint = _inst.randint
choice = _inst.choice
choices = _inst.choices
shuffle = _inst.shuffle
sample = _inst.sample
uniform = _inst.uniform
triangular = _inst.triangular
gauss = _inst.gauss
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
gammavariate = _inst.gammavariate
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
vonmisesvariate = _inst.vonmisesvariate
binomialvariate = _inst.binomialvariate
getstate = _inst.getstate
setstate = _inst.setstate

__all__ = sorted(name for name in globals() if name[0] != "_")

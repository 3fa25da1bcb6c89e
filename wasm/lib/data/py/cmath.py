"""Functions of complex numbers."""

from _lib import builtins as _builtins
import math
from math import copysign as _copysign, cos as _cos, cosh as _cosh, e, hypot as _hypot, inf, isinf as _isinf, isnan as _isnan, nan, pi, sin as _sin, sinh as _sinh, tau

infj, nanj = complex(0.0, inf), complex(0.0, nan)
_LN2 = math.log(2.0)


def _number(z):
    if isinstance(z, complex):
        return z
    if isinstance(z, str) or not (isinstance(z, (int, float)) or hasattr(z, "__complex__") or hasattr(z, "__float__") or hasattr(z, "__index__")):
        raise TypeError(f"must be real number, not {type(z).__name__}")
    return complex(z)


def _finite(z):
    return not (_isnan(z.real) or _isinf(z.real) or _isnan(z.imag) or _isinf(z.imag))


def phase(z, /):
    z = _number(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _number(z)
    return _hypot(z.real, z.imag), phase(z)


def rect(r, phi, /):
    r, phi = float(r), float(phi)
    if not r and not _finite(complex(phi)):
        return complex(0.0, 0.0)
    if _isinf(phi):
        if not _isnan(r):
            raise ValueError("math domain error")
        return complex(nan, nan)
    if _isinf(r) and phi == 0:
        return complex(r, phi if r > 0 else -phi)
    if _isinf(r) and not _isnan(phi):
        return complex(_copysign(inf, _cos(phi) * r), _copysign(inf, _sin(phi) * r))
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _cos(phi), r * _sin(phi))


def isfinite(z, /):
    return _finite(_number(z))


def isnan(z, /):
    z = _number(z)
    return _isnan(z.real) or _isnan(z.imag)


def isinf(z, /):
    z = _number(z)
    return _isinf(z.real) or _isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    a, b = _number(a), _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol


def exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _isinf(x) and not _isnan(y) and not _isinf(y):
            if x > 0:
                return complex(x, y) if y == 0 else complex(_copysign(inf, _cos(y)), _copysign(inf, _sin(y)))
            return complex(_copysign(0.0, _cos(y)), _copysign(0.0, _sin(y)))
        if _isinf(y) and not (_isinf(x) and x < 0) and not _isnan(x):
            raise ValueError("math domain error")
        if _isinf(x):
            return complex(0.0, 0.0) if x < 0 else complex(inf, nan)
        return complex(nan, y if y == 0 else nan)
    if x > 709.0:
        r = math.exp(x - 1.0)
        made = complex(r * _cos(y) * e, r * _sin(y) * e)
    else:
        r = math.exp(x)
        made = complex(r * _cos(y), r * _sin(y))
    if _isinf(made.real) or _isinf(made.imag):
        raise OverflowError("math range error")
    return made


def _log(z):
    ax, ay = abs(z.real), abs(z.imag)
    if not _finite(z):
        if _isinf(ax) or _isinf(ay):
            return complex(inf, math.atan2(z.imag, z.real))
        return complex(nan, nan)
    if ax > 8.9e307 or ay > 8.9e307:
        r = math.log(_hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < 2.3e-308 and ay < 2.3e-308:
        if ax == 0 == ay:
            raise ValueError("math domain error")
        r = math.log(_hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN2
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            big, small = max(ax, ay), min(ax, ay)
            r = math.log1p((big - 1) * (big + 1) + small * small) / 2.0
        else:
            r = math.log(h)
    return complex(r, math.atan2(z.imag, z.real))


def log(z, base=None, /):
    made = _log(_number(z))
    if base is not None:
        made = made / _log(_number(base))
    return made


def log10(z, /):
    made = _log(_number(z))
    return complex(made.real / math.log(10.0), made.imag / math.log(10.0))


def sqrt(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _isinf(y):
            return complex(inf, y)
        if _isinf(x):
            if x > 0:
                return complex(x, _copysign(0.0, y) if not _isnan(y) else nan)
            return complex(0.0 if not _isnan(y) else nan, _copysign(inf, y))
        return complex(nan, nan)
    if x == 0 == y:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < 2.3e-308 and ay < 2.3e-308:
        ax = math.ldexp(ax, 53)
        s = math.ldexp(math.sqrt(ax + _hypot(ax, math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, _copysign(d, y)) if x >= 0 else complex(d, _copysign(s, y))


def cosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _isinf(x) and not _isnan(y) and not _isinf(y):
            if y == 0:
                return complex(inf, y if x > 0 else -y)
            return complex(_copysign(inf, _cos(y)), _copysign(inf, _sin(y) * x))
        if _isinf(y) and not _isnan(x):
            raise ValueError("math domain error")
        return complex(inf if _isinf(x) else nan, 0.0 if x == 0 or y == 0 else nan)
    return complex(_cos(y) * _cosh(x), _sin(y) * _sinh(x))


def sinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _isinf(x) and not _isnan(y) and not _isinf(y):
            return complex(x, y) if y == 0 else complex(_copysign(inf, _cos(y) * x), _copysign(inf, _sin(y)))
        if _isinf(y) and not _isnan(x):
            raise ValueError("math domain error")
        return complex(x, y if y == 0 else nan)
    return complex(_cos(y) * _sinh(x), _sin(y) * _cosh(x))


def tanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _isinf(x):
            return complex(_copysign(1.0, x), _copysign(0.0, _sin(2.0 * y)) if not _isnan(y) and not _isinf(y) else 0.0)
        if _isinf(y):
            raise ValueError("math domain error")
        return complex(nan, nan)
    if abs(x) > 354.0:
        return complex(_copysign(1.0, x), 4.0 * _sin(y) * _cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / _cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, (ty / denominator) * cx * cx)


def cos(z, /):
    z = _number(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _number(z)
    made = sinh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def tan(z, /):
    z = _number(z)
    made = tanh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def acos(z, /):
    z = _number(z)
    if abs(z.real) > 1e300 or abs(z.imag) > 1e300:
        real = math.atan2(abs(z.imag), z.real)
        r = math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0
        return complex(real, -_copysign(r, z.imag))
    a, b = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _number(z)
    if abs(z.real) > 1e300 or abs(z.imag) > 1e300:
        return complex(math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0, math.atan2(z.imag, z.real))
    a, b = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * math.atan2(a.imag, b.real))


def asinh(z, /):
    z = _number(z)
    if abs(z.real) > 1e300 or abs(z.imag) > 1e300:
        r = math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0
        return complex(_copysign(r, z.real), math.atan2(z.imag, abs(z.real)))
    a, b = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    return complex(math.asinh(a.real * b.imag - b.real * a.imag), math.atan2(z.imag, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _number(z)
    made = asinh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def atanh(z, /):
    z = _number(z)
    if z.real < 0.0 or z.real == 0.0 and _copysign(1.0, z.real) < 0.0:
        return -atanh(-z)
    ay = abs(z.imag)
    if not _finite(z):
        if _isinf(z.real) or _isinf(ay):
            return complex(0.0, nan if _isnan(ay) else _copysign(pi / 2.0, z.imag))
        return complex(z.real if z.real == 0 else nan, nan)
    if z.real > 1e150 or ay > 1e150:
        h = _hypot(z.real / 2.0, z.imag / 2.0)
        return complex(z.real / 4.0 / h / h, -_copysign(pi / 2.0, -z.imag))
    if z.real == 1.0 and ay < 1.5e-154:
        if ay == 0.0:
            raise ValueError("math domain error")
        return complex(-math.log(math.sqrt(ay) / math.sqrt(_hypot(ay, 2.0))), _copysign(math.atan2(2.0, -ay) / 2.0, z.imag))
    return complex(
        math.log1p(4.0 * z.real / ((1 - z.real) * (1 - z.real) + ay * ay)) / 4.0,
        -math.atan2(-2.0 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2.0)


def atan(z, /):
    z = _number(z)
    made = atanh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


_builtins(globals(), "cmath", (
    "phase polar rect isfinite isnan isinf isclose exp log log10 sqrt cosh sinh tanh cos sin tan acos acosh asinh asin "
    "atanh atan"))

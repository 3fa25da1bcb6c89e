"""The parts of decimal that few listings need: roots, logarithms, powers and formats."""

from ._number import Decimal, _NAN, _drop, _length, _nans, _new
from ._signals import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, Inexact, InvalidOperation, Rounded


def _isqrt(n):
    from math import isqrt
    return isqrt(n)


def sqrt(x, ctx):
    if x._k:
        found = _nans(ctx, x)
        if found is not None:
            return found
        return ctx._signal({InvalidOperation}, _NAN) if x._s else x
    if not x._c:
        return ctx._finish(x._s, 0, x._e // 2)
    if x._s:
        return ctx._signal({InvalidOperation}, _NAN)
    ideal = x._e // 2
    prec = ctx.prec + 1
    c, e = x._c, x._e
    if e & 1:
        c, e = c * 10, e - 1
    shift = prec - (_length(c) + 1 >> 1)
    if shift >= 0:
        c *= 100 ** shift
        exact = True
    else:
        c, rest = divmod(c, 100 ** -shift)
        exact = not rest
    e = e // 2 - shift
    root = _isqrt(c)
    exact = exact and root * root == c
    if exact:
        if shift >= 0:
            while e < ideal and root % 10 == 0:
                root //= 10
                e += 1
        else:
            root *= 10 ** -shift
            e += shift
    elif root % 5 == 0:
        root += 1
    before = ctx.rounding
    object.__setattr__(ctx, "rounding", ROUND_HALF_EVEN)
    try:
        return ctx._finish(0, root, e)
    finally:
        object.__setattr__(ctx, "rounding", before)


# Fixed-point numbers with p digits after the point are integers here.

def _exp_fixed(x, p):
    """e to the x, x >= 0 and small, to about p digits."""
    unit = 10 ** p
    halvings = 8 + x.bit_length() - unit.bit_length() if x.bit_length() > unit.bit_length() - 8 else 0
    r = x >> halvings
    term = total = unit
    n = 1
    while term:
        term = term * r // (unit * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // unit
    return total


def _ln_fixed(x, p):
    """The natural logarithm of x, 1 <= x < 10, to about p digits: roots bring it near to 1, then a series ends it."""
    unit = 10 ** p
    roots = 0
    while abs(x - unit) * 16 > unit:
        x = _isqrt(x * unit)
        roots += 1
    t = (x - unit) * unit // (x + unit)
    square = t * t // unit
    total, n = 0, 1
    while t:
        total += t // n
        t = t * square // unit
        n += 2
    return 2 * total << roots


def _ln10(p):
    return _ln_fixed(5 * 10 ** p // 2, p) + 2 * _ln_fixed(2 * 10 ** p, p)


def _ln_value(x, p):
    """ln of a positive number, in units of 10**-p."""
    g = p + 12 + len(str(abs(x.adjusted()) + 1))
    n = _length(x._c)
    m = x._c * 10 ** (g - n + 1) if g >= n - 1 else x._c // 10 ** (n - 1 - g)
    total = _ln_fixed(m, g) + (x._e + n - 1) * _ln10(g)
    return total // 10 ** (g - p)


def _settled(ctx, value, places):
    """Finishes the result that value(p) gives in units of 10**-p; digits are added until the rounding is beyond doubt."""
    p = places
    while True:
        v = value(p)
        tail = abs(v) % 10 ** 8
        if len(str(abs(v))) > ctx.prec + 8 and 100 < tail % 10 ** 8 < 10 ** 8 - 100 and not 5 * 10 ** 7 - 100 < tail < 5 * 10 ** 7 + 100 or p > places + 60:
            return p, v
        p += 12


def _inexact(ctx, sign, c, e, as_context=False):
    """A result known to be inexact: a last digit keeps it from looking otherwise."""
    c, e = c * 10 + 1, e - 1
    if as_context:
        return ctx._finish(sign, c, e)
    before = ctx.rounding
    object.__setattr__(ctx, "rounding", ROUND_HALF_EVEN)
    try:
        return ctx._finish(sign, c, e)
    finally:
        object.__setattr__(ctx, "rounding", before)


def _padded_one(ctx):
    return ctx._signal({Inexact, Rounded}, _new(0, 10 ** (ctx.prec - 1), 1 - ctx.prec, ""))


def exp(x, ctx):
    if x._k:
        found = _nans(ctx, x)
        if found is not None:
            return found
        return _new(0, 0, 0, "") if x._s else x
    if not x._c:
        return _new(0, 1, 0, "")
    if x.adjusted() > len(str((max(ctx.Emax, -ctx.Emin) + ctx.prec) * 3)):
        if x._s:
            return _inexact(ctx, 0, 1, ctx.Etiny() - 2)
        return _inexact(ctx, 0, 1, ctx.Emax + 1)
    if x.adjusted() < -ctx.prec - 1:
        c = 10 ** (ctx.prec + 1) + (-1 if x._s else 1)
        return _inexact(ctx, 0, c, -ctx.prec - 1)
    return _exp_of(ctx, lambda p: x._signed() * 10 ** (x._e + p) if x._e + p >= 0 else -(-x._signed() // 10 ** -(x._e + p)) if x._s else x._c // 10 ** -(x._e + p), x.adjusted())


def _exp_of(ctx, argument, size, as_context=False):
    """e to the argument, given in units of 10**-p by argument(p)."""
    p = ctx.prec + 12
    while True:
        g = p + max(size, 0) + 12
        ln10 = _ln10(g)
        power, rest = divmod(argument(g), ln10)
        v = _exp_fixed(rest, g) // 10 ** (g - p)
        tail = v % 10 ** (p - ctx.prec)
        half = 5 * 10 ** (p - ctx.prec - 1)
        margin = 1000
        sure = margin < tail < 10 ** (p - ctx.prec) - margin and not half - margin < tail < half + margin
        if sure or p > ctx.prec + 80:
            return _inexact(ctx, 0, v, power - p, as_context)
        p += 16


def _log_of_special(x, ctx):
    """What any logarithm of a NaN, an infinity, zero or a negative number is; None for the others."""
    if x._k:
        found = _nans(ctx, x)
        if found is not None:
            return found
        return ctx._signal({InvalidOperation}, _NAN) if x._s else x
    if not x._c:
        return _new(1, 0, 0, "F")
    return ctx._signal({InvalidOperation}, _NAN) if x._s else None


def ln(x, ctx):
    special = _log_of_special(x, ctx)
    if special is not None:
        return special
    if x == 1:
        return _new(0, 0, 0, "")
    p, v = _settled(ctx, lambda p: _ln_value(x, p), ctx.prec + 12)
    return _inexact(ctx, int(v < 0), abs(v), -p)


def log10(x, ctx):
    special = _log_of_special(x, ctx)
    if special is not None:
        return special
    if str(x._c).rstrip("0") == "1":
        made = Decimal(x.adjusted())
        return ctx._finish(made._s, made._c, made._e)

    def value(p):
        g = p + 12
        return _ln_value(x, g) * 10 ** p // _ln10(g)
    p, v = _settled(ctx, value, ctx.prec + 12)
    return _inexact(ctx, int(v < 0), abs(v), -p)


def power(x, y, ctx):
    if x._k in ("n", "N") or y._k in ("n", "N"):
        return _nans(ctx, x, y)
    if not y:
        return ctx._signal({InvalidOperation}, _NAN) if not x else _new(0, 1, 0, "")
    whole = y._integral()
    sign = 0
    if x._s:
        if whole and not y._k:
            sign = int(y) & 1
        elif x:
            return ctx._signal({InvalidOperation}, _NAN)
        x = x.copy_negate()
    if not x:
        if y._s:
            return _new(sign, 0, 0, "F")
        return _new(sign, 0, 0, "")
    if x._k:
        return _new(sign, 0, 0, "") if y._s else _new(sign, 0, 0, "F")
    if y._k:
        r = x._order(_new(0, 1, 0, ""))
        if r == 0:
            return _padded_one(ctx)
        return _new(0, 0, 0, "") if (r > 0) == bool(y._s) else _new(0, 0, 0, "F")
    if x == 1:
        if whole:
            n = abs(int(y))
            if y._s:
                return _padded_one(ctx) if x._e else _new(sign, 1, 0, "")
            e = x._e * n
            if e < 1 - ctx.prec:
                return ctx._signal({Rounded}, _new(sign, 10 ** (ctx.prec - 1), 1 - ctx.prec, ""))
            return _new(sign, 10 ** -e, e, "")
        return _padded_one(ctx)
    adjusted = x.adjusted()
    if whole and y.adjusted() < 12:
        return _whole_power(x, int(y), sign, ctx)

    # ln x · y beyond the exponents there are needs no exact value.
    size = y.adjusted() + len(str(abs(adjusted) + 1)) + 1
    if size > len(str(ctx.Emax)) + 4:
        if (adjusted >= 0) != bool(y._s):
            return ctx._finish(sign, 1, ctx.Emax + 1)
        return _inexact(ctx, sign, 1, ctx.Etiny() - 2, True)

    def argument(p):
        g = p + max(y.adjusted(), 0) + 6
        v = _ln_value(x, g) * y._signed()
        e = y._e - (g - p)
        return v * 10 ** e if e >= 0 else v // 10 ** -e
    exact = _exact_root(x, y, ctx)
    if exact is not None:
        c, e = exact
        pad = ctx.prec - _length(c)
        return ctx._signal({Inexact, Rounded}, _new(sign, c * 10 ** pad, e - pad, ""))
    return _exp_of(ctx, argument, size, True)


def _exact_root(x, y, ctx):
    """The coefficient and exponent of x**y where that is a short decimal although y is no integer."""
    n, d = y.as_integer_ratio()
    if d > 64 or abs(n) > 64:
        return None
    a, b = x.as_integer_ratio()
    if n < 0:
        a, b, n = b, a, -n
    roots = []
    for v in (a, b):
        r = round(v ** (1 / d)) if v < 1 << 900 else 0
        for c in (r - 1, r, r + 1):
            if c > 0 and c ** d == v:
                roots.append(c)
                break
        else:
            return None
    a, b = roots[0] ** n, roots[1] ** n
    e = 0
    while b % 10 == 0:
        b, e = b // 10, e - 1
    while b % 2 == 0:
        a, b, e = a * 5, b // 2, e - 1
    while b % 5 == 0:
        a, b, e = a * 2, b // 5, e - 1
    if b != 1 or _length(a) > ctx.prec:
        return None
    return a, e


def _whole_power(x, n, sign, ctx):
    """x to an integer: squares and products with some digits more than the context has."""
    work = ctx.copy()
    work.prec = min(ctx.prec + 4 + len(str(abs(n))), MAX_PREC)
    work.Emax, work.Emin = MAX_EMAX, MIN_EMIN
    work.rounding = ROUND_HALF_EVEN
    work.traps, work.flags, work.clamp = [], [], 0
    if n < 0:
        work.prec += 1
        x = _new(0, 1, 0, "").__truediv__(x, work)
        n = -n
    made = _new(0, 1, 0, "")
    limit = max(ctx.Emax, -ctx.Emin) + ctx.prec
    while n:
        if n & 1:
            made = made.__mul__(x, work)
        n >>= 1
        if n:
            x = x.__mul__(x, work)
        if abs(x.adjusted()) > 4 * limit:
            if x.adjusted() > 0:
                return ctx._finish(sign, 1, ctx.Emax + 1)
            return _inexact(ctx, sign, 1, ctx.Etiny() - 2)
    if made.adjusted() < ctx.Etiny() - 1:
        return _inexact(ctx, sign, 1, ctx.Etiny() - 2)
    if work.flags[Inexact]:
        ctx._signal({Inexact, Rounded}, None)
    return ctx._finish(sign, made._c, made._e)


def format(x, spec, ctx):
    import re
    m = re.fullmatch("(?s)(?:(.)?([<>=^]))?([-+ ]?)(z?)(#?)(0?)([0-9]+)?([,_]?)(?:[.]([0-9]+))?([eEfFgGnN%]?)", spec)
    if m is None or m[8] == "_" or m[8] and m[10] in ("n", "N"):
        raise ValueError("invalid format string")
    fill, align, plus, no_minus_zero, point, zeros, width, sep, precision, kind = m.groups()
    if zeros and align:
        raise ValueError("invalid format string")
    precision = None if precision is None else int(precision)
    width = int(width or 0)
    if kind == "N":
        import warnings
        warnings.warn("Format specifier 'N' is deprecated", DeprecationWarning, 3)
    if kind in ("n", "N"):
        kind = "G" if kind == "N" else "g"
    sign = "-" if x._s else plus.strip("-")
    if zeros:
        fill, align = "0", "="
    if x._k:
        text = "Infinity" if x._k == "F" else ("sNaN" if x._k == "N" else "NaN") + (str(x._c) if x._c else "")
        if kind == "%":
            text += "%"
        if zeros:
            fill, align = " ", ">"
        return _placed(sign, text, "", fill or " ", align or ">", width, "", False)
    percent = kind == "%"
    c, e = x._c, x._e + 2 * percent
    kind = kind or ("G" if ctx.capitals else "g")
    lower = kind.lower()
    if precision is not None:
        if lower == "e":
            drop = _length(c) - precision - 1
        elif lower in ("f", "%"):
            drop = -precision - e
        else:
            precision = max(precision, 1)
            drop = _length(c) - precision
        if drop > 0:
            n = _length(c)
            c, _ = _drop(c, drop, x._s, ctx.rounding)
            e += drop
            if lower in ("e", "g") and _length(c) > n - drop:
                c, e = c // 10, e + 1
        elif lower == "f" or percent:
            c, e = c * 10 ** -drop, e + drop
        elif lower == "e":
            c, e = c * 10 ** -drop, e + drop
    if not c and e > 0 and (lower == "f" or percent):
        e = 0
    if no_minus_zero and not c:
        sign = plus.strip("-")
    digits = str(c)
    left = e + len(digits)
    if lower == "e":
        dot = 1
        if not c and precision:
            digits = "0" * (precision + 1)
            left = x._e + precision + 1
    elif lower == "f" or percent:
        dot = left
    else:
        dot = left if e <= 0 and left > -6 else 1
    if dot < 0:
        whole, part = "0", "0" * -dot + digits
    elif dot > len(digits):
        whole, part = digits + "0" * (dot - len(digits)), ""
    else:
        whole, part = digits[:dot] or "0", digits[dot:]
    tail = "." + part if part or point else ""
    if left != dot or lower == "e":
        tail += f"{'E' if kind in 'EG' else 'e'}{left - dot:+d}"
    if percent:
        tail += "%"
    return _placed(sign, whole, tail, fill or " ", align or ">", width, sep, bool(zeros))


def _placed(sign, whole, tail, fill, align, width, sep, zeros):
    if sep:
        room = width - len(sign) - len(tail) if zeros else 0
        digits = whole
        while True:
            groups = []
            rest = digits
            while rest:
                groups.insert(0, rest[-3:])
                rest = rest[:-3]
            grouped = sep.join(groups)
            if len(grouped) >= room:
                break
            digits = "0" + digits
        whole = grouped
    text = whole + tail
    gap = fill * (width - len(sign) - len(text))
    if align == "<":
        return sign + text + gap
    if align == "=":
        return sign + gap + text
    if align == "^":
        half = len(gap) // 2
        return gap[:half] + sign + text + gap[half:]
    return gap + sign + text

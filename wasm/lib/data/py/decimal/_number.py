"""Decimal: what texts and other numbers are as decimals, and back; comparisons. Other files beside this add to its methods."""

__name__ = "decimal"

from ._signals import (
    MAX_EMAX, MIN_ETINY, ConversionSyntax, DecimalTuple, InvalidOperation, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
    ROUND_HALF_UP, ROUND_UP)

getcontext = given = None    # _context, which needs this file, puts its own here


def _drop(c, n, negative, rounding):
    """c without its last n digits, rounded, and whether something was lost."""
    unit = 10 ** n
    q, r = divmod(c, unit)
    if not r:
        return q, False
    if rounding == ROUND_HALF_EVEN:
        up = 2 * r > unit or 2 * r == unit and q & 1
    elif rounding == ROUND_HALF_UP:
        up = 2 * r >= unit
    elif rounding == ROUND_HALF_DOWN:
        up = 2 * r > unit
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not negative
    elif rounding == ROUND_FLOOR:
        up = negative
    else:
        up = q % 5 == 0
    return q + up, True


def _length(c):
    return len(str(c)) if c else 1


class Decimal:
    # Sign (0 or 1), coefficient, exponent, and kind: "" for a number, "F" for an infinity, "n" and "N" for quiet and signaling NaNs.
    __slots__ = ("_s", "_c", "_e", "_k")

    def __new__(cls, value="0", context=None):
        if context is not None:
            given(context)
        if isinstance(value, str):
            parts = _parsed(value)
            if parts is None:
                ctx = given(context)
                return _as(cls, ctx._signal({ConversionSyntax}, _NAN))
        elif isinstance(value, int):
            parts = int(value < 0), abs(int(value)), 0, ""
        elif isinstance(value, Decimal):
            if type(value) is cls:
                return value
            parts = value._s, value._c, value._e, value._k
        elif isinstance(value, float):
            ctx = given(context)
            ctx._float()
            return cls.from_float(value)
        elif isinstance(value, (tuple, list)):
            parts = _from_parts(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        _, c, e, kind = parts
        if c and not kind and (e < MIN_ETINY or e > MAX_EMAX - _length(c) + 1):
            return _as(cls, given(context)._signal({InvalidOperation}, _NAN))
        return _new(*parts, cls)

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(int(f))
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if f != f or f in (_INF_FLOAT, -_INF_FLOAT):
            return cls(repr(f))
        sign = int(str(f)[0] == "-")
        n, d = abs(f).as_integer_ratio()
        places = d.bit_length() - 1
        made = _new(sign, n * 5 ** places, -places, "")
        return made if cls is Decimal else cls(made)

    def as_tuple(self):
        if self._k:
            digits = tuple(map(int, str(self._c))) if self._c or self._k == "F" else ()
            return DecimalTuple(self._s, (0,) if self._k == "F" else digits, self._k)
        return DecimalTuple(self._s, tuple(map(int, str(self._c))), self._e)

    def as_integer_ratio(self):
        if self._k:
            if self._k == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        from math import gcd
        n, d = self._c, 1
        if self._e >= 0:
            n *= 10 ** self._e
        else:
            d = 10 ** -self._e
            g = gcd(n, d)
            n, d = n // g, d // g
        return -n if self._s else n, d

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self, eng=False, capitals=None):
        sign = "-" if self._s else ""
        if self._k:
            if self._k == "F":
                return sign + "Infinity"
            return sign + ("sNaN" if self._k == "N" else "NaN") + (str(self._c) if self._c else "")
        digits = str(self._c)
        left = self._e + len(digits)
        if self._e <= 0 and left > -6:
            dot = left
        elif not eng:
            dot = 1
        elif self._c:
            dot = (left - 1) % 3 + 1
        else:
            dot = (left + 1) % 3 - 1
        if dot <= 0:
            whole, part = "0", "." + "0" * -dot + digits
        elif dot >= len(digits):
            whole, part = digits + "0" * (dot - len(digits)), ""
        else:
            whole, part = digits[:dot], "." + digits[dot:]
        if left == dot:
            exp = ""
        else:
            if capitals is None:
                capitals = getcontext().capitals
            exp = f"{'E' if capitals else 'e'}{left - dot:+d}"
        return sign + whole + part + exp

    def to_eng_string(self, context=None):
        return self.__str__(True, given(context).capitals)

    def __hash__(self):
        if self._k == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._k == "n":
            return object.__hash__(self)
        if self._k:
            return -314159 if self._s else 314159
        modulus = 2305843009213693951
        h = self._c * pow(10, self._e, modulus) % modulus
        h = -h if self._s else h
        return -2 if h == -1 else h

    def __bool__(self):
        return bool(self._k or self._c)

    def _order(self, other):
        """-1, 0 or 1; both are numbers or infinite."""
        if not self._c and not self._k and not other._c and not other._k:
            return 0
        mine, its = self._rank(), other._rank()
        if mine != its or self._k:
            return (mine > its) - (mine < its)
        a, b = self.adjusted(), other.adjusted()
        if a != b:
            r = 1 if a > b else -1
        else:
            e = min(self._e, other._e)
            x, y = self._c * 10 ** (self._e - e), other._c * 10 ** (other._e - e)
            r = (x > y) - (x < y)
        return -r if self._s else r

    def _rank(self):
        n = 2 if self._k else 1 if self._c else 0
        return -n if self._s else n

    def _rich(self, other, op):
        equality = op in ("==", "!=")
        if isinstance(other, float):
            ctx = getcontext()
            ctx._float(not equality)
            other = Decimal.from_float(other)
        elif isinstance(other, int):
            other = Decimal(other)
        elif not isinstance(other, Decimal):
            if isinstance(other, complex) and equality and other.imag == 0:
                other = Decimal.from_float(other.real)
            elif type(other).__name__ == "Fraction" and hasattr(other, "denominator"):
                if self._k:
                    return self._rich(0, op)
                left = Decimal(int(self._signed() * other.denominator * 10 ** max(self._e, 0)))
                right = Decimal(other.numerator * 10 ** max(-self._e, 0))
                return left._rich(right, op)
            else:
                return NotImplemented
        if self._k in ("n", "N") or other._k in ("n", "N"):
            if not equality or "N" in (self._k, other._k):
                getcontext()._signal({InvalidOperation}, None)
            return op == "!="
        r = self._order(other)
        if op == "==":
            return r == 0
        if op == "<":
            return r < 0
        if op == "<=":
            return r <= 0
        return r > 0 if op == ">" else r >= 0

    def __eq__(self, other):
        return self._rich(other, "==")

    def __lt__(self, other):
        return self._rich(other, "<")

    def __le__(self, other):
        return self._rich(other, "<=")

    def __gt__(self, other):
        return self._rich(other, ">")

    def __ge__(self, other):
        return self._rich(other, ">=")

    def _signed(self):
        return -self._c if self._s else self._c

    def __int__(self):
        if self._k:
            if self._k == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._c * 10 ** self._e if self._e >= 0 else self._c // 10 ** -self._e
        return -n if self._s else n

    __trunc__ = __int__

    def __float__(self):
        if self._k == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(str(self)) if self._k != "n" else float("-nan" if self._s else "nan")

    def __complex__(self):
        return complex(float(self))

    def __round__(self, ndigits=None):
        if ndigits is not None:
            if not isinstance(ndigits, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_new(0, 1, -ndigits, ""))
        return self._whole(ROUND_HALF_EVEN)

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def _whole(self, rounding):
        return int(self) if self._k else int(self._to_integer(rounding, None)[0])

    # Questions.

    def adjusted(self):
        return 0 if self._k else self._e + _length(self._c) - 1

    def _integral(self):
        return not self._k and (self._e >= 0 or self._c % 10 ** min(-self._e, _length(self._c) + 1) == 0)

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._k

    def is_infinite(self):
        return self._k == "F"

    def is_nan(self):
        return self._k in ("n", "N")

    def is_qnan(self):
        return self._k == "n"

    def is_snan(self):
        return self._k == "N"

    def is_signed(self):
        return self._s == 1

    def is_zero(self):
        return not self._k and not self._c

    def radix(self):
        return Decimal(10)

    def canonical(self):
        return self

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def copy_abs(self):
        return _new(0, self._c, self._e, self._k)

    def copy_negate(self):
        return _new(1 - self._s, self._c, self._e, self._k)

    def copy_sign(self, other, context=None):
        given(context)
        return _new(_needed(other)._s, self._c, self._e, self._k)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __format__(self, spec, _localeconv=None):
        if not isinstance(spec, str):
            raise TypeError("format arg must be str")
        from . import _functions
        return _functions.format(self, spec, getcontext())


def _adopt(part):
    """Gives Decimal the methods of a class that stands in a file of its own."""
    for name, method in vars(part).items():
        if name not in _Nothing.__dict__:
            setattr(Decimal, name, method)


class _Nothing:
    """What every class has."""


_INF_FLOAT = float("inf")


def _new(sign, c, e, kind, cls=Decimal):
    made = object.__new__(cls)
    made._s, made._c, made._e, made._k = sign, c, e, kind
    return made


def _as(cls, value):
    return value if cls is Decimal else _new(value._s, value._c, value._e, value._k, cls)


_NAN = _new(0, 0, 0, "n")


def _parsed(text):
    """Sign, coefficient, exponent and kind of a number's text, or None."""
    text = text.strip().replace("_", "")
    sign = int(text[:1] == "-")
    body = text[1:] if text[:1] in ("-", "+") else text
    lower = body.lower()
    if lower in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for name, kind in (("snan", "N"), ("nan", "n")):
        if lower.startswith(name):
            payload = lower[len(name):]
            if payload and not payload.isdecimal():
                return None
            return sign, int(payload or "0"), 0, kind
    mantissa, mark, power = lower.partition("e")
    exponent = 0
    if mark:
        digits = power[1:] if power[:1] in ("-", "+") else power
        if not digits.isdecimal():
            return None
        exponent = int(digits) * (-1 if power[0] == "-" else 1)
    whole, _, part = mantissa.partition(".")
    digits = whole + part
    if not digits.isdecimal():
        return None
    return sign, int(digits), exponent - len(part), ""


def _from_parts(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    c = 0
    for d in digits:
        if not isinstance(d, int) or not 0 <= d <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        c = c * 10 + d
    if exponent in ("F", "n", "N"):
        return sign, 0 if exponent == "F" else c, 0, exponent
    if not isinstance(exponent, int):
        if isinstance(exponent, str):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        raise ValueError("exponent must be an integer")
    return sign, c, exponent, ""


def _operand(other):
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return Decimal(other)
    return NotImplemented


def _needed(other):
    made = _operand(other)
    if made is NotImplemented:
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")
    return made


def _nans(ctx, *operands):
    """The NaN that operands lead to, or None where none of them is one."""
    for kind in ("N", "n"):
        for x in operands:
            if x._k == kind:
                c = x._c % 10 ** (ctx.prec - ctx.clamp) if x._c else 0
                made = _new(x._s, c, 0, "n")
                return ctx._signal({InvalidOperation}, made) if kind == "N" else made
    return None


def _add_infinite(ctx, a, b):
    if a._k and b._k and a._s != b._s:
        return ctx._signal({InvalidOperation}, _NAN)
    return a if a._k else b

"""Decimal: the arithmetic, and what texts and other numbers are as decimals. Roots, powers and formats are in _functions, loaded when they are asked for."""

from ._signals import (
    ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Clamped, ConversionSyntax,
    DecimalTuple, DivisionByZero, DivisionImpossible, DivisionUndefined, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
    _known_rounding)

getcontext = None    # _context, which needs this file, puts its own here


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
    __module__ = "decimal"
    # Sign (0 or 1), coefficient, exponent, and kind: "" for a number, "F" for an infinity, "n" and "N" for quiet and signaling NaNs.
    __slots__ = ("_s", "_c", "_e", "_k")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _parsed(value)
            if parts is None:
                ctx = context or getcontext()
                return _as(cls, ctx._signal({ConversionSyntax}, _NAN))
        elif isinstance(value, int):
            parts = int(value < 0), abs(int(value)), 0, ""
        elif isinstance(value, Decimal):
            if type(value) is cls:
                return value
            parts = value._s, value._c, value._e, value._k
        elif isinstance(value, float):
            ctx = context or getcontext()
            ctx._float()
            return cls.from_float(value)
        elif isinstance(value, (tuple, list)):
            parts = _from_parts(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
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
        return _new(sign, n * 5 ** places, -places, "", cls)

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
        return self.__str__(True, None if context is None else context.capitals)

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

    # Arithmetic.

    def __add__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        if self._k or other._k:
            return _nans(ctx, self, other) or _add_infinite(ctx, self, other)
        e = min(self._e, other._e)
        a, b = self, other
        if a._c and b._c and abs(a._e - b._e) > 2 * ctx.prec + 4 + _length(a._c) + _length(b._c):
            # One of them is too small to matter but for the rounding.
            if a._e < b._e:
                a, b = b, a
            if a.adjusted() - b.adjusted() > ctx.prec + 3:
                e = a._e - ctx.prec - 4
                b = _new(b._s, 1, e, "")
        x = a._signed() * 10 ** (a._e - e)
        y = b._signed() * 10 ** (b._e - e)
        total = x + y
        if not total:
            negative = self._s & other._s or (self._s != other._s and ctx.rounding == ROUND_FLOOR)
            return ctx._finish(int(negative), 0, e)
        return ctx._finish(int(total < 0), abs(total), e)

    __radd__ = __add__

    def __sub__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if other._k in ("n", "N"):
            return self.__add__(other, ctx)
        return self.__add__(_new(1 - other._s, other._c, other._e, other._k), ctx)

    def __rsub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        sign = self._s ^ other._s
        if self._k or other._k:
            found = _nans(ctx, self, other)
            if found is not None:
                return found
            if not (self and other):
                return ctx._signal({InvalidOperation}, _NAN)
            return _new(sign, 0, 0, "F")
        return ctx._finish(sign, self._c * other._c, self._e + other._e)

    __rmul__ = __mul__

    def __truediv__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        sign = self._s ^ other._s
        if self._k or other._k:
            found = _nans(ctx, self, other)
            if found is not None:
                return found
            if self._k and other._k:
                return ctx._signal({InvalidOperation}, _NAN)
            if self._k:
                return _new(sign, 0, 0, "F")
            return ctx._signal({Clamped}, _new(sign, 0, ctx.Etiny(), ""))
        if not other._c:
            if not self._c:
                return ctx._signal({DivisionUndefined}, _NAN)
            return ctx._signal({DivisionByZero}, _new(sign, 0, 0, "F"))
        ideal = self._e - other._e
        if not self._c:
            return ctx._finish(sign, 0, ideal)
        shift = max(0, _length(other._c) - _length(self._c) + ctx.prec + 1)
        e = ideal - shift
        q, r = divmod(self._c * 10 ** shift, other._c)
        if r:
            # A digit that says "more than this" keeps the rounding right.
            if q % 5 == 0:
                q += 1
        else:
            while e < ideal and q % 10 == 0:
                q //= 10
                e += 1
        return ctx._finish(sign, q, e)

    def __rtruediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__truediv__(self)

    def _integer_division(self, other, ctx, name):
        """Quotient and remainder of finite numbers, or what stands for both of them."""
        if not other._c:
            if not self._c:
                bad = ctx._signal({DivisionUndefined}, _NAN)
                return bad, bad
            conditions = {InvalidOperation} if name == "mod" else {DivisionByZero, InvalidOperation} if name == "divmod" else {DivisionByZero}
            infinite = ctx._signal(conditions, _new(self._s ^ other._s, 0, 0, "F"))
            return infinite, _NAN
        e = min(self._e, other._e)
        if self._c and self.adjusted() - other.adjusted() > ctx.prec + 1:
            bad = ctx._signal({DivisionImpossible}, _NAN)
            return bad, bad
        q, r = divmod(self._c * 10 ** (self._e - e), other._c * 10 ** (other._e - e))
        if _length(q) > ctx.prec:
            bad = ctx._signal({DivisionImpossible}, _NAN)
            return bad, bad
        quotient = None if name == "mod" else ctx._finish(self._s ^ other._s, q, 0)
        return quotient, (self._s, r, e)

    def __floordiv__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        if self._k or other._k:
            found = _nans(ctx, self, other)
            if found is not None:
                return found
            if self._k:
                return ctx._signal({InvalidOperation}, _NAN) if other._k else _new(self._s ^ other._s, 0, 0, "F")
            return _new(self._s ^ other._s, 0, 0, "")
        return self._integer_division(other, ctx, "floordiv")[0]

    def __rfloordiv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__floordiv__(self)

    def __mod__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        if self._k or other._k:
            found = _nans(ctx, self, other)
            if found is not None:
                return found
            if self._k:
                return ctx._signal({InvalidOperation}, _NAN)
            return ctx._finish(self._s, self._c, self._e)
        if self._c and other._c and self.adjusted() < other.adjusted() - 1:
            e = min(self._e, other._e)
            return ctx._finish(self._s, self._c * 10 ** (self._e - e) if self._e - e < 2 * ctx.prec else self._c, e if self._e - e < 2 * ctx.prec else self._e)
        rest = self._integer_division(other, ctx, "mod")[1]
        return ctx._finish(*rest) if isinstance(rest, tuple) else rest

    def __rmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__mod__(self)

    def __divmod__(self, other, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        if self._k or other._k:
            found = _nans(ctx, self, other)
            if found is not None:
                return found, found
            if self._k:
                bad = ctx._signal({InvalidOperation}, _NAN)
                return (bad, bad) if other._k else (_new(self._s ^ other._s, 0, 0, "F"), bad)
            return _new(self._s ^ other._s, 0, 0, ""), ctx._finish(self._s, self._c, self._e)
        q, rest = self._integer_division(other, ctx, "divmod")
        return q, ctx._finish(*rest) if isinstance(rest, tuple) else rest

    def __rdivmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__divmod__(self)

    def remainder_near(self, other, context=None):
        other = _needed(other)
        ctx = context or getcontext()
        if self._k or other._k:
            found = _nans(ctx, self, other)
            if found is not None:
                return found
            return ctx._signal({InvalidOperation}, _NAN) if self._k else ctx._finish(self._s, self._c, self._e)
        if not other._c:
            return ctx._signal({InvalidOperation if self._c else DivisionUndefined}, _NAN)
        e = min(self._e, other._e)
        if self.adjusted() - other.adjusted() > ctx.prec + 1:
            return ctx._signal({DivisionImpossible}, _NAN)
        unit = other._c * 10 ** (other._e - e)
        q, r = divmod(self._c * 10 ** (self._e - e), unit)
        if 2 * r > unit or 2 * r == unit and q & 1:
            r, q = r - unit, q + 1
        if _length(q) > ctx.prec:
            return ctx._signal({DivisionImpossible}, _NAN)
        return ctx._finish(self._s if r >= 0 else 1 - self._s, abs(r), e)

    def __neg__(self, ctx=None):
        ctx = ctx or getcontext()
        if self._k:
            return _nans(ctx, self) or _new(1 - self._s, 0, 0, "F")
        sign = 1 - self._s
        if not self._c and ctx.rounding != ROUND_FLOOR:
            sign = 0
        return ctx._finish(sign, self._c, self._e)

    def __pos__(self, ctx=None):
        ctx = ctx or getcontext()
        if self._k:
            return _nans(ctx, self) or self
        sign = self._s
        if not self._c and ctx.rounding != ROUND_FLOOR:
            sign = 0
        return ctx._finish(sign, self._c, self._e)

    def __abs__(self, ctx=None):
        ctx = ctx or getcontext()
        if self._k:
            return _nans(ctx, self) or _new(0, 0, 0, "F")
        return ctx._finish(0, self._c, self._e)

    def fma(self, other, third, context=None):
        other, third = _needed(other), _needed(third)
        ctx = context or getcontext()
        if self._k or other._k:
            found = _nans(ctx, self, other, third)
            if found is not None:
                return found
            return self.__mul__(other, ctx).__add__(third, ctx)
        product = _new(self._s ^ other._s, self._c * other._c, self._e + other._e, "")
        return product.__add__(third, ctx)

    def __pow__(self, other, modulo=None, ctx=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        ctx = ctx or getcontext()
        if modulo is not None:
            return self._power_modulo(other, _needed(modulo), ctx)
        from . import _functions
        return _functions.power(self, other, ctx)

    def __rpow__(self, other, modulo=None):
        other = _operand(other)
        return other if other is NotImplemented else other.__pow__(self, modulo)

    def _power_modulo(self, other, modulo, ctx):
        if self._k or other._k or modulo._k:
            return _nans(ctx, self, other, modulo) or ctx._signal({InvalidOperation}, _NAN)
        if not (self._integral() and other._integral() and modulo._integral()) or other._s or not modulo or modulo.adjusted() >= ctx.prec or not (self or other):
            return ctx._signal({InvalidOperation}, _NAN)
        n = pow(int(abs(int(self))), int(other), abs(int(modulo)))
        return _new(int(self._s and int(other) % 2), n, 0, "")

    def sqrt(self, context=None):
        from . import _functions
        return _functions.sqrt(self, context or getcontext())

    def exp(self, context=None):
        from . import _functions
        return _functions.exp(self, context or getcontext())

    def ln(self, context=None):
        from . import _functions
        return _functions.ln(self, context or getcontext())

    def log10(self, context=None):
        from . import _functions
        return _functions.log10(self, context or getcontext())

    # Rounding.

    def quantize(self, exp, rounding=None, context=None):
        exp = _needed(exp)
        ctx = context or getcontext()
        rounding = _known_rounding(rounding) if rounding is not None else ctx.rounding
        if self._k or exp._k:
            found = _nans(ctx, self, exp)
            if found is not None:
                return found
            return self if self._k and exp._k else ctx._signal({InvalidOperation}, _NAN)
        if not ctx.Etiny() <= exp._e <= ctx.Emax:
            return ctx._signal({InvalidOperation}, _NAN)
        if not self._c:
            return ctx._finish(self._s, 0, exp._e)
        if self.adjusted() > ctx.Emax or self.adjusted() - exp._e + 1 > ctx.prec:
            return ctx._signal({InvalidOperation}, _NAN)
        lost = False
        c = self._c
        if exp._e <= self._e:
            c *= 10 ** (self._e - exp._e)
        else:
            c, lost = _drop(c, min(exp._e - self._e, _length(c) + 2), self._s, rounding)
        if _length(c) > ctx.prec or c and _length(c) + exp._e - 1 > ctx.Emax:
            return ctx._signal({InvalidOperation}, _NAN)
        conditions = set()
        if exp._e > self._e:
            conditions.add(Rounded)
            if lost:
                conditions.add(Inexact)
        if c and _length(c) + exp._e - 1 < ctx.Emin:
            conditions.add(Subnormal)
        made = ctx._finish(self._s, c, exp._e) if ctx.clamp else _new(self._s, c, exp._e, "")
        return ctx._signal(conditions, made)

    def _to_integer(self, rounding, ctx):
        """The nearest integer with an exponent of 0 at least, and whether something was lost."""
        if self._e >= 0:
            return self, False
        c, lost = _drop(self._c, min(-self._e, _length(self._c) + 2), self._s, rounding or ctx.rounding)
        return _new(self._s, c, 0, ""), lost

    def to_integral_value(self, rounding=None, context=None):
        ctx = context or getcontext()
        if rounding is not None:
            _known_rounding(rounding)
        if self._k:
            return _nans(ctx, self) or self
        return self._to_integer(rounding, ctx)[0]

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        ctx = context or getcontext()
        if rounding is not None:
            _known_rounding(rounding)
        if self._k:
            return _nans(ctx, self) or self
        result, lost = self._to_integer(rounding, ctx)
        return ctx._signal({Rounded, Inexact} if lost else {Rounded} if self._e < 0 and self._c else set(), result)

    def normalize(self, context=None):
        ctx = context or getcontext()
        if self._k:
            return _nans(ctx, self) or self
        made = ctx._finish(self._s, self._c, self._e)
        if made._k:
            return made
        if not made._c:
            return _new(made._s, 0, 0, "")
        c, e = made._c, made._e
        top = ctx.Etop() if ctx.clamp else ctx.Emax
        while c % 10 == 0 and e < top:
            c //= 10
            e += 1
        return _new(made._s, c, e, "")

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

    def is_normal(self, context=None):
        return not self._k and bool(self._c) and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return not self._k and bool(self._c) and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self._k:
            return {"n": "NaN", "N": "sNaN"}.get(self._k) or ("-" if self._s else "+") + "Infinity"
        kind = "Zero" if not self._c else "Normal" if self.is_normal(context) else "Subnormal"
        return ("-" if self._s else "+") + kind

    def same_quantum(self, other, context=None):
        other = _needed(other)
        if self._k or other._k:
            return (self._k or "x").lower() == (other._k or "y").lower()
        return self._e == other._e

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
        return _new(_needed(other)._s, self._c, self._e, self._k)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (str(self),)

    # Comparisons with results in decimal.

    def compare(self, other, context=None):
        other = _needed(other)
        ctx = context or getcontext()
        return _nans(ctx, self, other) or Decimal(self._order(other))

    def compare_signal(self, other, context=None):
        other = _needed(other)
        ctx = context or getcontext()
        if self.is_nan() or other.is_nan():
            return ctx._signal({InvalidOperation}, _NAN)
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        other = _needed(other)
        if self._s != other._s:
            return Decimal(-1 if self._s else 1)
        kinds = {"": 0, "F": 0, "N": 1, "n": 2}
        mine, its = (kinds[self._k], self._c if self.is_nan() else 0), (kinds[other._k], other._c if other.is_nan() else 0)
        r = (mine > its) - (mine < its)
        if not r and not self.is_nan():
            r = self.copy_abs()._order(other.copy_abs()) or (self._e > other._e) - (self._e < other._e)
        return Decimal(-r if self._s else r)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_needed(other).copy_abs())

    def _choose(self, other, ctx, larger, magnitude):
        ctx = ctx or getcontext()
        if self._k in ("n", "N") or other._k in ("n", "N"):
            if self._k == "n" and other._k not in ("n", "N"):
                return other.__pos__(ctx) if not other._k else other
            if other._k == "n" and self._k not in ("n", "N"):
                return self.__pos__(ctx) if not self._k else self
            return _nans(ctx, self, other)
        a, b = (self.copy_abs(), other.copy_abs()) if magnitude else (self, other)
        r = a._order(b) or int(self.compare_total(other))
        chosen = self if (r > 0) == larger and r else other
        return chosen if chosen._k else ctx._finish(chosen._s, chosen._c, chosen._e)

    def max(self, other, context=None):
        return self._choose(_needed(other), context, True, False)

    def min(self, other, context=None):
        return self._choose(_needed(other), context, False, False)

    def max_mag(self, other, context=None):
        return self._choose(_needed(other), context, True, True)

    def min_mag(self, other, context=None):
        return self._choose(_needed(other), context, False, True)

    # Neighbours and digits.

    def _next(self, ctx, up):
        if self._k in ("n", "N"):
            return _nans(ctx, self)
        if self._k:
            if self._s != up:
                return self
            return _new(self._s, 10 ** ctx.prec - 1, ctx.Etop(), "")
        quiet = ctx.copy()
        quiet.rounding = ROUND_CEILING if up else ROUND_FLOOR
        quiet.traps = dict.fromkeys(quiet.traps, False)
        moved = quiet._finish(self._s, self._c, self._e)
        if moved != self:
            return moved
        return self.__add__(_new(0 if up else 1, 1, ctx.Etiny() - 1, ""), quiet)

    def next_plus(self, context=None):
        return self._next(context or getcontext(), 1)

    def next_minus(self, context=None):
        return self._next(context or getcontext(), 0)

    def next_toward(self, other, context=None):
        other = _needed(other)
        ctx = context or getcontext()
        found = _nans(ctx, self, other)
        if found is not None:
            return found
        r = self._order(other)
        if r == 0:
            return self.copy_sign(other)
        made = self._next(ctx, int(r < 0))
        conditions = set()
        if made._k:
            conditions = {Overflow, Inexact, Rounded}
        elif made.adjusted() < ctx.Emin:
            conditions = {Underflow, Subnormal, Inexact, Rounded}
            if not made._c:
                conditions.add(Clamped)
        return ctx._signal(conditions, made)

    def logb(self, context=None):
        ctx = context or getcontext()
        if self._k:
            return _nans(ctx, self) or _new(0, 0, 0, "F")
        if not self._c:
            return ctx._signal({DivisionByZero}, _new(1, 0, 0, "F"))
        made = Decimal(self.adjusted())
        return ctx._finish(made._s, made._c, 0)

    def scaleb(self, other, context=None):
        other = _needed(other)
        ctx = context or getcontext()
        found = _nans(ctx, self, other)
        if found is not None:
            return found
        limit = 2 * (ctx.Emax + ctx.prec)
        if other._k or other._e != 0 or not -limit <= int(other) <= limit:
            return ctx._signal({InvalidOperation}, _NAN)
        return self if self._k else ctx._finish(self._s, self._c, self._e + int(other))

    def _moved(self, other, context, around):
        other = _needed(other)
        ctx = context or getcontext()
        found = _nans(ctx, self, other)
        if found is not None:
            return found
        if other._k or other._e != 0 or not -ctx.prec <= int(other) <= ctx.prec:
            return ctx._signal({InvalidOperation}, _NAN)
        if self._k:
            return self
        n = int(other)
        digits = str(self._c).rjust(ctx.prec, "0")[-ctx.prec:]
        if around:
            digits = digits[n:] + digits[:n]
        elif n < 0:
            digits = digits[:n]
        else:
            digits = (digits + "0" * n)[-ctx.prec:]
        return _new(self._s, int(digits or "0"), self._e, "")

    def shift(self, other, context=None):
        return self._moved(other, context, False)

    def rotate(self, other, context=None):
        return self._moved(other, context, True)

    def _bits(self, other, context, op):
        ctx = context or getcontext()
        for x in (self, other):
            if x._k or x._s or x._e or set(str(x._c)) - {"0", "1"} or _length(x._c) > ctx.prec:
                return ctx._signal({InvalidOperation}, _NAN)
        n = op(int(str(self._c), 2), int(str(other._c), 2), (1 << ctx.prec) - 1)
        return _new(0, int(bin(n)[2:]), 0, "")

    def logical_and(self, other, context=None):
        return self._bits(_needed(other), context, lambda a, b, every: a & b)

    def logical_or(self, other, context=None):
        return self._bits(_needed(other), context, lambda a, b, every: a | b)

    def logical_xor(self, other, context=None):
        return self._bits(_needed(other), context, lambda a, b, every: a ^ b)

    def logical_invert(self, context=None):
        return self._bits(_new(0, 0, 0, ""), context, lambda a, b, every: a ^ every)

    def __format__(self, spec, _localeconv=None):
        if not isinstance(spec, str):
            raise TypeError("format arg must be str")
        from . import _functions
        return _functions.format(self, spec, getcontext())


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

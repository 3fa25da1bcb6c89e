"""Decimal's arithmetic and rounding. Roots and powers are in _functions, loaded when they are asked for."""

__name__ = "decimal"

from ._context import getcontext, given
from ._number import _add_infinite, _adopt, _drop, _length, _NAN, _nans, _needed, _new, _operand
from ._signals import (
    Clamped, DivisionByZero, DivisionImpossible, DivisionUndefined, Inexact, InvalidOperation, ROUND_FLOOR, Rounded, Subnormal,
    _known_rounding)


@_adopt
class Arithmetic:
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
        ctx = given(context)
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
        ctx = given(context)
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
        return _functions.sqrt(self, given(context))

    def exp(self, context=None):
        from . import _functions
        return _functions.exp(self, given(context))

    def ln(self, context=None):
        from . import _functions
        return _functions.ln(self, given(context))

    def log10(self, context=None):
        from . import _functions
        return _functions.log10(self, given(context))

    def quantize(self, exp, rounding=None, context=None):
        exp = _needed(exp)
        ctx = given(context)
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
        ctx = given(context)
        if rounding is not None:
            _known_rounding(rounding)
        if self._k:
            return _nans(ctx, self) or self
        return self._to_integer(rounding, ctx)[0]

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        ctx = given(context)
        if rounding is not None:
            _known_rounding(rounding)
        if self._k:
            return _nans(ctx, self) or self
        result, lost = self._to_integer(rounding, ctx)
        return ctx._signal({Rounded, Inexact} if lost else {Rounded} if self._e < 0 and self._c else set(), result)

    def normalize(self, context=None):
        ctx = given(context)
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

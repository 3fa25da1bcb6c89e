"""The methods of Decimal that the specification has and programs seldom call: orders, neighbours, digits."""

__name__ = "decimal"

from ._context import given
from ._number import _adopt, Decimal, _length, _NAN, _nans, _needed, _new
from ._signals import (
    Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow, ROUND_CEILING, ROUND_FLOOR, Rounded, Subnormal, Underflow)


@_adopt
class Further:
    def is_normal(self, context=None):
        return not self._k and bool(self._c) and self.adjusted() >= given(context).Emin

    def is_subnormal(self, context=None):
        return not self._k and bool(self._c) and self.adjusted() < given(context).Emin

    def number_class(self, context=None):
        if self._k:
            return {"n": "NaN", "N": "sNaN"}.get(self._k) or ("-" if self._s else "+") + "Infinity"
        kind = "Zero" if not self._c else "Normal" if self.is_normal(context) else "Subnormal"
        return ("-" if self._s else "+") + kind

    def same_quantum(self, other, context=None):
        given(context)
        other = _needed(other)
        if self._k or other._k:
            return (self._k or "x").lower() == (other._k or "y").lower()
        return self._e == other._e

    def compare(self, other, context=None):
        other = _needed(other)
        ctx = given(context)
        return _nans(ctx, self, other) or Decimal(self._order(other))

    def compare_signal(self, other, context=None):
        other = _needed(other)
        ctx = given(context)
        if self.is_nan() or other.is_nan():
            return ctx._signal({InvalidOperation}, _nans(ctx, self, other))
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        given(context)
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
        given(context)
        return self.copy_abs().compare_total(_needed(other).copy_abs())

    def _choose(self, other, ctx, larger, magnitude):
        ctx = given(ctx)
        if self._k in ("n", "N") or other._k in ("n", "N"):
            if self._k == "n" and other._k not in ("n", "N"):
                return other if other._k else ctx._finish(other._s, other._c, other._e)
            if other._k == "n" and self._k not in ("n", "N"):
                return self if self._k else ctx._finish(self._s, self._c, self._e)
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
        return self._next(given(context), 1)

    def next_minus(self, context=None):
        return self._next(given(context), 0)

    def next_toward(self, other, context=None):
        other = _needed(other)
        ctx = given(context)
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
        ctx = given(context)
        if self._k:
            return _nans(ctx, self) or _new(0, 0, 0, "F")
        if not self._c:
            return ctx._signal({DivisionByZero}, _new(1, 0, 0, "F"))
        made = Decimal(self.adjusted())
        return ctx._finish(made._s, made._c, 0)

    def scaleb(self, other, context=None):
        other = _needed(other)
        ctx = given(context)
        found = _nans(ctx, self, other)
        if found is not None:
            return found
        limit = 2 * (ctx.Emax + ctx.prec)
        if other._k or other._e != 0 or not -limit <= int(other) <= limit:
            return ctx._signal({InvalidOperation}, _NAN)
        return self if self._k else ctx._finish(self._s, self._c, self._e + int(other))

    def _moved(self, other, context, around):
        other = _needed(other)
        ctx = given(context)
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
        ctx = given(context)
        for x in (self, other):
            if x._k or x._s or x._e or set(str(x._c)) - {"0", "1"}:
                return ctx._signal({InvalidOperation}, _NAN)
        every = (1 << ctx.prec) - 1
        n = op(int(str(self._c), 2), int(str(other._c), 2), every) & every
        return _new(0, int(bin(n)[2:]), 0, "")

    def logical_and(self, other, context=None):
        return self._bits(_needed(other), context, lambda a, b, every: a & b)

    def logical_or(self, other, context=None):
        return self._bits(_needed(other), context, lambda a, b, every: a | b)

    def logical_xor(self, other, context=None):
        return self._bits(_needed(other), context, lambda a, b, every: a ^ b)

    def logical_invert(self, context=None):
        return self._bits(_new(0, 0, 0, ""), context, lambda a, b, every: a ^ every)

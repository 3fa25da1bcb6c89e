"""Contexts: precision, rounding, and which signals are errors."""

__name__ = "decimal"

from _lib import builtins as _builtins
from contextvars import ContextVar
from . import _number
from ._number import Decimal, _drop, _length, _NAN, _needed, _new
from ._signals import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Clamped,
    ConversionSyntax, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, _AS_SHOWN,
    _known_rounding, _SIGNALS)


class _SignalDict(dict):
    """The flags or the traps of a context."""

    __slots__ = ()

    def __setitem__(self, key, value):
        if key not in _SIGNALS:
            raise KeyError(_invalid_signals())
        dict.__setitem__(self, key, bool(value))

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __repr__(self):
        return "{" + ", ".join(f"{s!r}:{self[s]}" for s in _SIGNALS) + "}"


def _invalid_signals():
    return ("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
            "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")


def _signals(value):
    """Flags or traps given as a list or a dict."""
    if isinstance(value, dict):
        if set(value) != set(_SIGNALS):
            raise KeyError(_invalid_signals())
        return _SignalDict((s, bool(value[s])) for s in _SIGNALS)
    if not isinstance(value, (list, tuple)):
        raise TypeError("argument must be a signal dict")
    for s in value:
        if s not in _SIGNALS:
            raise KeyError(_invalid_signals())
    return _SignalDict((s, s in value) for s in _SIGNALS)


_LIMITS = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"), "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"), "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = globals().get("DefaultContext")
        for name, value, otherwise in (
                ("prec", prec, 28), ("rounding", rounding, ROUND_HALF_EVEN), ("Emin", Emin, -999999), ("Emax", Emax, 999999),
                ("capitals", capitals, 1), ("clamp", clamp, 0)):
            setattr(self, name, value if value is not None else getattr(base, name) if base else otherwise)
        self.traps = traps if traps is not None else dict(base.traps) if base else [DivisionByZero, Overflow, InvalidOperation]
        self.flags = flags if flags is not None else []

    def __setattr__(self, name, value):
        if name in _LIMITS:
            low, high, text = _LIMITS[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                raise ValueError(text)
        elif name == "rounding":
            _known_rounding(value)
        elif name in ("flags", "traps"):
            value = _signals(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        def names(signals):
            return "[" + ", ".join(s.__name__ for s in _AS_SHOWN if signals[s]) + "]"
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, capitals={self.capitals}, "
                f"clamp={self.clamp}, flags={names(self.flags)}, traps={names(self.traps)})")

    def _signal(self, conditions, result):
        """Raises what is trapped of the conditions, notes the others, and returns the result."""
        if not conditions:
            return result
        signals = {InvalidOperation if issubclass(c, InvalidOperation) else c for c in conditions}
        for s in signals:
            dict.__setitem__(self.flags, s, True)
        for s in _SIGNALS:
            if s in signals and self.traps[s]:
                shown = [c for c in conditions if issubclass(c, InvalidOperation)] if s is InvalidOperation else []
                shown += [c for c in _SIGNALS if c in signals and self.traps[c] and c is not InvalidOperation]
                raise s(shown)
        return result

    def _float(self, strict=True):
        """A float was mixed in."""
        dict.__setitem__(self.flags, FloatOperation, True)
        if strict and self.traps[FloatOperation]:
            raise FloatOperation([FloatOperation])

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _finish(self, sign, c, e):
        """The number with that sign, coefficient and exponent, rounded to this context."""
        prec, emax = self.prec, self.Emax
        tiny = self.Emin - prec + 1
        if not c:
            clamped = min(max(e, tiny), self.Etop() if self.clamp else emax)
            return self._signal({Clamped} if clamped != e else (), _new(sign, 0, clamped, ""))
        n = len(str(c))
        if n <= prec and e >= self.Emin and e + n - 1 <= emax and not self.clamp:
            return _new(sign, c, e, "")
        if e + n - 1 > emax:
            return self._overflow(sign)
        conditions = set()
        subnormal = e + n - 1 < self.Emin
        least = max(n + e - prec, tiny)
        if subnormal:
            conditions.add(Subnormal)
        if e < least:
            conditions.add(Rounded)
            c, lost = _drop(c, min(least - e, n + 1), sign, self.rounding) if least - e <= n + 1 else _drop(c, least - e, sign, self.rounding)
            e = least
            if lost:
                conditions.add(Inexact)
                if subnormal:
                    conditions.add(Underflow)
            if len(str(c)) > prec:
                c //= 10
                e += 1
            if c and e + len(str(c)) - 1 > emax:
                return self._overflow(sign)
            if not c:
                conditions.add(Clamped)
        if self.clamp and e > self.Etop():
            c *= 10 ** (e - self.Etop())
            e = self.Etop()
            conditions.add(Clamped)
        return self._signal(conditions, _new(sign, c, e, ""))

    def _overflow(self, sign):
        up = self.rounding in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_UP) or self.rounding == (ROUND_FLOOR if sign else ROUND_CEILING)
        made = _new(sign, 0, 0, "F") if up else _new(sign, 10 ** self.prec - 1, self.Etop(), "")
        return self._signal({Overflow, Inexact, Rounded}, made)

    def copy(self):
        made = object.__new__(type(self))
        for name in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp"):
            object.__setattr__(made, name, getattr(self, name))
        object.__setattr__(made, "flags", _SignalDict(self.flags))
        object.__setattr__(made, "traps", _SignalDict(self.traps))
        return made

    __copy__ = copy

    def __reduce__(self):
        return type(self), (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, *(
            [s for s in _SIGNALS if which[s]] for which in (self.flags, self.traps)))

    def clear_flags(self):
        self.flags = []

    def clear_traps(self):
        self.traps = []

    def create_decimal(self, num="0", /):
        if isinstance(num, str) and num != num.strip().replace("_", ""):
            return self._signal({ConversionSyntax}, _NAN)
        made = Decimal(num, self)
        if made._k in ("n", "N") and _length(made._c) > self.prec - self.clamp:
            return self._signal({ConversionSyntax}, _NAN)
        return made if made._k else self._finish(made._s, made._c, made._e)

    def create_decimal_from_float(self, f, /):
        made = Decimal.from_float(f)
        return made if made._k else self._finish(made._s, made._c, made._e)

    def power(self, a, b, modulo=None):
        return _needed(a).__pow__(_needed(b), modulo, self)

    def divide_int(self, x, y, /):
        return _needed(x).__floordiv__(_needed(y), self)

    def to_sci_string(self, x, /):
        return _needed(x).__str__(False, self.capitals)

    def to_eng_string(self, x, /):
        return _needed(x).to_eng_string(self)

    def radix(self):
        return Decimal(10)

    def is_canonical(self, x, /):
        return self.canonical(x).is_canonical()

    def canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError("argument must be a Decimal")
        return x

    def _direct(name, method, n):
        if n == 1:
            def call(self, x, /):
                return getattr(_needed(x), method)(self)
        elif n == 2:
            def call(self, x, y, /):
                return getattr(_needed(x), method)(_needed(y), self)
        else:
            def call(self, x, y, z, /):
                return getattr(_needed(x), method)(_needed(y), _needed(z), self)
        call.__name__ = name
        return call

    for _name in ("exp", "ln", "log10", "logb", "logical_invert", "next_minus", "next_plus", "normalize", "number_class", "sqrt", "is_normal", "is_subnormal"):
        locals()[_name] = _direct(_name, _name, 1)
    for _name in ("compare", "compare_signal", "compare_total", "compare_total_mag", "copy_sign", "logical_and", "logical_or", "logical_xor", "max",
                  "max_mag", "min", "min_mag", "next_toward", "remainder_near", "rotate", "same_quantum", "scaleb", "shift"):
        locals()[_name] = _direct(_name, _name, 2)
    fma = _direct("fma", "fma", 3)
    for _name, _method in (("abs", "__abs__"), ("minus", "__neg__"), ("plus", "__pos__")):
        locals()[_name] = _direct(_name, _method, 1)
    for _name, _method in (("add", "__add__"), ("subtract", "__sub__"), ("multiply", "__mul__"), ("divide", "__truediv__"), ("remainder", "__mod__"), ("divmod", "__divmod__")):
        locals()[_name] = _direct(_name, _method, 2)
    del _direct, _name, _method

    def quantize(self, x, y, /):
        return _needed(x).quantize(_needed(y), None, self)

    def to_integral_value(self, x, /):
        return _needed(x).to_integral_value(None, self)

    def to_integral(self, x, /):
        return self.to_integral_value(x)

    def to_integral_exact(self, x, /):
        return _needed(x).to_integral_exact(None, self)

    def _asks(name):
        def call(self, x, /):
            return getattr(_needed(x), name)()
        call.__name__ = name
        return call

    for _name in ("copy_abs", "copy_negate", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero"):
        locals()[_name] = _asks(_name)
    del _asks, _name

    def copy_decimal(self, x, /):
        return _needed(x)


DefaultContext = Context(prec=28, rounding=ROUND_HALF_EVEN, traps=[DivisionByZero, Overflow, InvalidOperation], flags=[], Emax=999999, Emin=-999999, capitals=1, clamp=0)
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow], flags=[])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[], flags=[])
_current = ContextVar("decimal_context")


def given(context):
    """The context that a method is given, or the current one."""
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


def getcontext():
    try:
        return _current.get()
    except LookupError:
        made = DefaultContext.copy()
        _current.set(made)
        return made


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


_number.getcontext, _number.given = getcontext, given


class _Local:
    """A copy of a context for the time of a with statement."""

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.before = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *exc_info):
        setcontext(self.before)
        return False


def localcontext(ctx=None, **kwargs):
    if ctx is not None and not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    made = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in (*_LIMITS, "rounding", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        setattr(made, name, value)
    return _Local(made)


_builtins(globals(), "decimal", "getcontext setcontext localcontext")

"""Fractions, exact."""

import math
import numbers
import operator

__all__ = ["Fraction"]

class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _make(numerator, 1, cls)
            if isinstance(numerator, numbers.Rational):
                return _make(numerator.numerator, numerator.denominator, cls)
            if isinstance(numerator, float) or not isinstance(numerator, (str, type)) and hasattr(numerator, "as_integer_ratio"):
                return _make(*numerator.as_integer_ratio(), cls)
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            return cls._parse(numerator)
        if type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        return _make(numerator // g, denominator // g, cls)

    @classmethod
    def _parse(cls, text):
        body = text.strip()
        minus = body[:1] == "-"
        if body[:1] in ("-", "+"):
            body = body[1:]
        top, slash, bottom = body.partition("/")
        exponent = 0
        if slash:
            digits, bottom = _digits(top.rstrip()), _digits(bottom.lstrip())
        else:
            mantissa, mark, power = body.replace("E", "e").partition("e")
            if mark:
                exponent = _digits(power.lstrip("+-") if power[1:2] not in ("+", "-") else "")
                exponent = exponent and int(exponent) * (-1 if power[0] == "-" else 1)
            whole, dot, part = mantissa.partition(".")
            digits = whole + part if dot else whole
            if whole and _digits(whole) is None or part and _digits(part) is None:
                digits = None
            digits = digits and _digits(digits)
            bottom = "1" + "0" * len(part.replace("_", ""))
        if not digits or not bottom or exponent is None:
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        numerator, denominator = int(digits), int(bottom)
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator *= 10 ** -exponent
        return cls(-numerator if minus else numerator, denominator)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return _make(*f.as_integer_ratio(), cls)

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return _make(*dec.as_integer_ratio(), cls)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Two neighbours come out of the continued fraction; the nearer one is it.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        import re
        m = re.fullmatch(
            "(?sa)(?:(.)?([<>=^]))?([-+ ]?)(z?)(#?)(0(?=\\d))?(\\d+)?([,_]?)(?:[.](\\d+))?([eEfFgG%]?)", spec)
        if m is None or m[2] and m[6] or not m[10] and (m[4] or m[6] or m[9]):
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        fill, align, plus, no_minus_zero, alt, zeros, width, sep, precision, kind = m.groups()
        width = int(width or 0)
        negative = self._numerator < 0
        if kind:
            negative, whole, tail = self._in_figures(kind.lower(), int(precision or 6) if precision is not None else 6, alt)
            if no_minus_zero and not (whole + tail).strip("0.e+-%"):
                negative = False
            if kind in "EG":
                tail = tail.upper()
        else:
            whole, tail = str(abs(self._numerator)), ""
            if self._denominator > 1 or alt:
                tail = f"/{self._denominator:{sep}}"
        sign = "-" if negative else plus.strip("-")
        room = width - len(sign) - len(tail) if zeros else 0
        digits = whole
        while True:
            whole = digits
            if sep:
                first = len(digits) % 3 or 3
                whole = sep.join([digits[:first], *(digits[i:i + 3] for i in range(first, len(digits), 3))])
            if len(whole) >= room:
                break
            digits = "0" + digits
        text = whole + tail
        gap = (fill or " ") * (width - len(sign) - len(text))
        if align == "<":
            return sign + text + gap
        if align == "=":
            return sign + gap + text
        if align == "^":
            left = len(gap) // 2
            return gap[:left] + sign + text + gap[left:]
        return gap + sign + text

    def _in_figures(self, kind, precision, alt):
        """Whether it is negative, the digits before the point, and what follows them, as a float would be written."""
        n, d = abs(self._numerator), self._denominator
        if kind in "f%":
            places, exponent = precision, None
            digits = _nearest(n * 10 ** (precision + 2 * (kind == "%")), d)
        else:
            figures = max(precision, 1) if kind == "g" else precision + 1
            exponent = 0
            if n:
                exponent = len(str(n)) - len(str(d))
                if n * 10 ** max(-exponent, 0) < d * 10 ** max(exponent, 0):
                    exponent -= 1
            scale = figures - 1 - exponent
            digits = _nearest(n * 10 ** max(scale, 0), d * 10 ** max(-scale, 0))
            if digits >= 10 ** figures:
                digits //= 10
                exponent += 1
            places = figures - 1
            if kind == "g" and -4 <= exponent < figures:
                places, exponent = figures - 1 - exponent, None
        text = str(digits).zfill(places + 1)
        cut = len(text) - places
        whole, part = text[:cut], text[cut:]
        if kind == "g" and not alt:
            part = part.rstrip("0")
        tail = "." + part if part or alt else ""
        if kind == "%":
            tail += "%"
        elif exponent is not None:
            tail += f"e{exponent:+03d}"
        return self._numerator < 0, whole, tail

    def _operate(name, exact):
        fallback = getattr(operator, name)

        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction(b))
            if isinstance(b, float):
                return fallback(float(a), b)
            if isinstance(b, complex):
                return fallback(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return fallback(complex(a), complex(b))
            return NotImplemented

        return forward, reverse

    __add__, __radd__ = _operate("add", lambda a, b: Fraction(
        a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator))
    __sub__, __rsub__ = _operate("sub", lambda a, b: Fraction(
        a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator))
    __mul__, __rmul__ = _operate("mul", lambda a, b: Fraction(a._numerator * b._numerator, a._denominator * b._denominator))

    def _div(a, b):
        if not b._numerator:
            raise ZeroDivisionError("Fraction(1, 0)")
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)

    __truediv__, __rtruediv__ = _operate("truediv", _div)
    __floordiv__, __rfloordiv__ = _operate("floordiv", lambda a, b: (a._numerator * b._denominator) // (a._denominator * b._numerator))

    def _divmod(a, b):
        q, r = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return q, Fraction(r, a._denominator * b._denominator)

    __mod__, __rmod__ = _operate("mod", lambda a, b: Fraction(
        (a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator))

    def __divmod__(a, b):
        if isinstance(b, int):
            b = Fraction(b)
        if isinstance(b, Fraction):
            return a._divmod(b)
        return divmod(float(a), b) if isinstance(b, float) else NotImplemented

    def __rdivmod__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._divmod(b)
        return divmod(float(a), float(b)) if isinstance(a, numbers.Real) else NotImplemented

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return _make(a._numerator ** power, a._denominator ** power)
            if a._numerator > 0:
                return _make(a._denominator ** -power, a._numerator ** -power)
            if a._numerator == 0:
                raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
            return _make((-a._denominator) ** -power, (-a._numerator) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a):
        return a.__trunc__()

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            q, r = divmod(self._numerator, d)
            return q + (2 * r > d or 2 * r == d and q % 2)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, 2305843009213693951)
        except ValueError:
            h = 314159
        else:
            h = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            h = -h
        return -2 if h == -1 else h

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

    del _operate, _div


def _digits(text):
    """The digits of a text that is nothing else but single underscores between them, or None."""
    groups = text.split("_")
    return "".join(groups) if all(g.isdecimal() for g in groups) else None


def _make(numerator, denominator, cls=Fraction):
    made = object.__new__(cls)
    made._numerator, made._denominator = int(numerator), int(denominator)
    return made


def _nearest(n, d):
    """n/d for positive numbers, rounded, halves to even."""
    q, r = divmod(n, d)
    return q + (2 * r > d or 2 * r == d and q & 1)

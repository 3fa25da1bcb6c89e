"""Functions of complex numbers."""
import cmath

for name in "exp log log10 sqrt cos sin tan cosh sinh tanh acos asin atan acosh asinh atanh phase".split():
    for z in (0, 1, -1, 1j, 2 + 3j, -0.5 - 1.25j, 0.1 + 0j, 5, "x", None):
        try:
            w = complex(getattr(cmath, name)(z))
            print(name, z, f"{w.real:.12g} {w.imag:.12g}")
        except (ValueError, OverflowError, TypeError) as e:
            print(name, z, type(e).__name__, e)
print(cmath.polar(1j), cmath.rect(2, 0), cmath.isclose(1, 1 + 1e-10j), cmath.isnan(complex("nan")), cmath.isinf(complex("inf")), cmath.isfinite(1j))
print(cmath.log(8, 2), cmath.infj, cmath.nanj, cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan)

# Powers whose exponents are beyond all measure.
import math
for a in (2.0, 0.5, -2.0, -0.5, 1.5, 1.0, -1.0, 1e300, 1e-300, 0.0, 1.0000000001):
    for b in (1.2345678900000002e+305, -1.2345678900000002e+305, 1e18, 1e19, -1e200, 1.7e308, 2.0**53+1, 1e16):
        for f in (pow, math.pow):
            try: print(a, b, f(a, b))
            except Exception as e: print(a, b, type(e).__name__, e)
for x in (1e300, -1e300, 745.2, -745.2, 1e19, -1e19):
    for f in (math.exp, math.expm1, math.exp2, math.sinh, math.cosh, math.tanh):
        try: print(x, f(x))
        except Exception as e: print(x, type(e).__name__, e)
for b in (1e300*123456.789, 1e3, 1e300, -1e300, 1e5+1j, 2000):
    for a in (2+2j, 2j, 2, -2, 0.5j, 1e200j):
        try: print(a, b, complex(a) ** b)
        except Exception as e: print(a, b, type(e).__name__, e)

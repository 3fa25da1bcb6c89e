"""Functions of floats: values that every C library agrees on, and errors."""
import math

for name in "sqrt exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh cbrt erf erfc gamma lgamma degrees radians fabs".split():
    for x in (0.0, -0.0, 1.0, -1.0, 0.5, float("inf"), float("-inf"), float("nan"), 1e308, 5e-324, 3, True, "x", None, -2, 171, 172):
        try:
            print(name, repr(x)[:20], f"{getattr(math, name)(x):.14g}")
        except (ValueError, OverflowError, TypeError) as e:
            print(name, repr(x)[:20], type(e).__name__, e)
for name in "pow atan2 fmod copysign remainder".split():
    for x in (0.0, -0.0, 1.0, -1.5, 2.0, float("inf"), float("-inf"), float("nan")):
        for y in (0.0, -0.0, 1.0, -1.5, 2.0, float("inf"), float("-inf"), float("nan")):
            try:
                print(name, x, y, f"{getattr(math, name)(x, y):.15g}")
            except (ValueError, OverflowError) as e:
                print(name, x, y, type(e).__name__, e)

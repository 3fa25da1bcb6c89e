# Where a context may be given nothing else will do.
from decimal import Context, Decimal, ROUND_DOWN

few = Context(prec=3, rounding=ROUND_DOWN)
x, y = Decimal("2.71828"), Decimal("-0.5")
print(x.compare(y, few), x.exp(few), x.quantize(Decimal("0.01"), None, few), x.min(y, context=few), x.copy_sign(y, few))
for name, *more in [("compare", y), ("compare_total", y), ("compare_total_mag", y), ("compare_signal", y), ("copy_sign", y), ("exp",), ("fma", y, y),
                    ("is_normal",), ("is_subnormal",), ("ln",), ("log10",), ("logb",), ("logical_and", y), ("logical_invert",), ("max", y), ("min_mag", y),
                    ("next_minus",), ("next_plus",), ("next_toward", y), ("normalize",), ("number_class",), ("remainder_near", y), ("rotate", y),
                    ("same_quantum", y), ("scaleb", y), ("shift", y), ("sqrt",), ("to_eng_string",), ("to_integral_exact",), ("quantize", y)]:
    try:
        print(name, getattr(x, name)(*more, context=28))
    except TypeError as e:
        print(name, e)
for wrong in ("3", 0, 9.5):
    try:
        print(Decimal("1.5", wrong))
    except TypeError as e:
        print(e)

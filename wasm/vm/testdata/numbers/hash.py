"""hash() of numbers."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (hash(10**18),hash(10**19),hash(-10**19),hash(2.0**100),hash(2**100),hash(3.5)==hash(7/2),hash(True),hash(-1.0)))
show(lambda: (hash(1e-300),hash(123456.789),hash(-0.0),hash(2.0**-1074),hash(1.7976931348623157e308)))

# abs, divmod, pow.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: abs('a'))
show(lambda: abs())
show(lambda: abs(1, 2))
show(lambda: abs(x=1))
show(lambda: divmod(1))
show(lambda: divmod(7, 2))
show(lambda: divmod(1, 0))
show(lambda: divmod('a', 1))
show(lambda: divmod(-7.5, 2))
show(lambda: pow(2))
show(lambda: pow(2, 3))
show(lambda: pow(2, -1))
show(lambda: pow(2, 3, 5))
show(lambda: pow(2, -1, 5))
show(lambda: pow(2, -1, 4))
show(lambda: pow(2, 3, 0))
show(lambda: pow(2.0, 3, 5))
show(lambda: pow('a', 1))
show(lambda: pow(base=2, exp=3))
show(lambda: pow(base=2, exp=3, mod=7))
show(lambda: pow(0, -1))
show(lambda: pow(2, 'a', 3))
show(lambda: pow(2, 3, -5))
show(lambda: pow(2, 0, 1))
show(lambda: pow(3, 1000, 7))
show(lambda: pow(2, 3, None))
show(lambda: pow('a', 2, 3))
show(lambda: pow(2, 3, 'a'))
show(lambda: pow(2, 1.5, 3))
show(lambda: pow(-8, 1 / 3))
show(lambda: pow(a, 2))
show(lambda: pow(a, 2, 3))
show(lambda: divmod(a, 1))
show(lambda: abs(a))

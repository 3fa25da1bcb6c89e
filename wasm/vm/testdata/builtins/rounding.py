# round.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: round(1.5))
show(lambda: round(2.5))
show(lambda: round(2.675, 2))
show(lambda: round('a'))
show(lambda: round(1.5, 'a'))
show(lambda: round(15, -1))
show(lambda: round(25, -1))
show(lambda: round(1.5, None))
show(lambda: round())
show(lambda: round(number=1.26, ndigits=1))
show(lambda: round(float('nan')))
show(lambda: round(float('inf')))
show(lambda: round(a))
show(lambda: round(1, 2, 3))
show(lambda: round(True))
show(lambda: round(1e+300))
show(lambda: round(5, 2))
show(lambda: round(0.5))
show(lambda: round(-0.5))
show(lambda: round(-0.4, 0))
show(lambda: round(12345.678, -2))
show(lambda: round(1.1, 10 ** 30))

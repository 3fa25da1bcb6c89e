# enumerate.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: enumerate())
show(lambda: enumerate(1))
show(lambda: enumerate([1], 'a'))
show(lambda: list(enumerate('ab', start=5)))
show(lambda: list(enumerate(iterable='ab', start=5)))
show(lambda: enumerate([], 1, 2))
show(lambda: enumerate([], foo=2))
show(lambda: list(enumerate('ab', 10 ** 30)))
show(lambda: next(enumerate('a', 2 ** 63 - 1)))
show(lambda: list(enumerate('abc', 2 ** 63 - 1)))

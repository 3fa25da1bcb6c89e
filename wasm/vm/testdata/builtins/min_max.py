# min and max.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: max())
show(lambda: max([]))
show(lambda: max(1))
show(lambda: max([], default=3))
show(lambda: max(1, 2, default=3))
show(lambda: max(1, 2, key=lambda x: -x))
show(lambda: max(1, 'a'))
show(lambda: min('a', 1))
show(lambda: max([1, 3, 2], key=None))
show(lambda: min([]))
show(lambda: max(1, 2, foo=3))
show(lambda: max('abc'))
show(lambda: max([1], key=1))
show(lambda: min(key=3))
show(lambda: max([], default=None))
show(lambda: max((1, 'a'), (1, 'b')))
show(lambda: max([1.0, 1, True]))
show(lambda: min([float('nan'), 1]))
show(lambda: max(default=1))
show(lambda: max(1, foo=2))

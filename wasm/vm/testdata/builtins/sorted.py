# sorted.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: sorted())
show(lambda: sorted(1))
show(lambda: sorted([3, 1], reverse=True))
show(lambda: sorted([1, 2], key=lambda x: -x))
show(lambda: sorted([1, 'a']))
show(lambda: sorted([1], [2]))
show(lambda: sorted([1], foo=2))
show(lambda: sorted('bca'))
show(lambda: sorted({3: 1, 1: 2}))
show(lambda: sorted(iterable=[1]))
show(lambda: sorted([], key=3))
show(lambda: sorted([1], key=3))

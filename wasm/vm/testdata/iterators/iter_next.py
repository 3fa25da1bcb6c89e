# iter, next, aiter, anext and the protocols behind them.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: reversed(iter([])))
show(lambda: iter(1))
show(lambda: iter())
show(lambda: iter(1, 2))
show(lambda: list(iter([1, 2].pop, 1)))
show(lambda: iter([1], 2, 3))
class A:

    def __getitem__(s, i):
        if i > 2:
            raise IndexError
        return i

show(lambda: list(A()))
show(lambda: 2 in A())
class B:

    def __iter__(s):
        return 3
    __next__ = None

show(lambda: iter(B()))
show(lambda: next(B()))
show(lambda: next(1))
show(lambda: next())
show(lambda: next(iter([])))
show(lambda: next(iter([]), 5))
show(lambda: next(1, 2, 3))
class C:
    __iter__ = None

show(lambda: iter(C()))
show(lambda: list(C()))
show(lambda: iter(iter([1, 2])).__next__())
show(lambda: aiter(1))
show(lambda: anext(1))
show(lambda: aiter())

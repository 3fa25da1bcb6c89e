# reversed.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: reversed(1))
show(lambda: reversed({1}))
show(lambda: reversed())
show(lambda: reversed([1], 2))
show(lambda: list(reversed('abc')))
show(lambda: reversed(iter([])))
show(lambda: reversed(x=1))
class A:

    def __getitem__(s, i):
        if i > 2:
            raise IndexError
        return i

show(lambda: reversed(A()))
class D:

    def __len__(s):
        return 3

    def __getitem__(s, i):
        return i * 10

show(lambda: list(reversed(D())))
show(lambda: reversed(D()).__length_hint__())
class E:
    __reversed__ = None

show(lambda: reversed(E()))
class F:

    def __reversed__(s):
        return 5

show(lambda: reversed(F()))

# set: changed while a loop runs over it; in-place operators.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class S(set):
    pass

class F(frozenset):
    pass


def f():
    s = {1}
    for x in s:
        s.add(2)


show(f)


def f():
    s = {1}
    s |= [1]


show(f)


def f():
    s = {1, 2}
    s -= s
    print(s)
    s = {1}
    s ^= s
    print(s)
    s &= [1]


show(f)


def f():
    s = set([1])
    s.__init__([2, 3])
    return s


show(f)

# dict: changed while a loop runs over it; in-place union.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)



def f():
    d = {}
    d |= 1


show(f)


def f():
    d = {}
    d |= [(1, 2)]
    return d


show(f)


def f():
    d = {}
    del d[3]


show(f)


def f():
    d = {1: 1}
    for k in d:
        d[2] = 1


show(f)


def f():
    d = {1: 1}
    for k in d:
        del d[k]
        d[k + 1] = 1


show(f)


def f():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
        d[k] = 1


show(f)


def f():
    d = {1: 1, 2: 2}
    for k in reversed(d):
        d[9] = 3


show(f)

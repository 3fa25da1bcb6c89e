# len, hash, id, callable, input.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: callable(1))
show(lambda: callable(int))
show(lambda: hash())
show(lambda: hash([]))
show(lambda: hash(3))
show(lambda: id())
show(lambda: input(1, 2))
show(lambda: input(prompt=1))
show(lambda: len(1))
show(lambda: len())
show(lambda: len([], 1))
show(lambda: len(obj=[]))
class Ln:

    def __init__(s, v):
        s.v = v

    def __len__(s):
        return s.v

show(lambda: len(Ln(-1)))
show(lambda: len(Ln('a')))
show(lambda: len(Ln(2 ** 70)))
show(lambda: len(Ln(True)))
show(lambda: len(Ln(1.5)))
show(lambda: hash(1.0))
show(lambda: callable(A))
show(lambda: callable(a))

# getattr, setattr, hasattr, delattr.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: delattr(a, 'x'))
show(lambda: delattr(a, 1))
show(lambda: getattr(a, 'x'))
show(lambda: getattr(a, 1))
show(lambda: getattr(a, 'x', 3))
show(lambda: getattr(a))
show(lambda: hasattr(a, 'x'))
show(lambda: hasattr(a, 1))
show(lambda: hasattr(a))
show(lambda: setattr(a, 'x'))
show(lambda: setattr(a, 1, 2))
show(lambda: setattr(a, 'x', 2))
show(lambda: setattr(1, 'x', 2))
show(lambda: getattr(a, 'x', 1, 2))

# sum, floats compensated.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: sum(1))
show(lambda: sum([1, 2]))
show(lambda: sum([0.1] * 10))
show(lambda: sum(['a']))
show(lambda: sum(['a'], ''))
show(lambda: sum([b'a'], b''))
show(lambda: sum([[1], [2]], []))
show(lambda: sum([1, 2], start=10))
show(lambda: sum([True, True]))
show(lambda: sum([1, 2.5, True, 2 ** 70]))
show(lambda: sum([1e+308, 1e+308, -1e+308]))
show(lambda: sum([2 ** 62, 2 ** 62]))
show(lambda: sum([1, 1j]))
show(lambda: sum([0.1, 1j, 2]))
show(lambda: sum([bytearray()], bytearray()))
show(lambda: sum([1e+16, 1.0, -1e+16]))
show(lambda: sum([float('inf'), 1.0]))
show(lambda: sum([float('inf'), float('-inf')]))
show(lambda: sum([-0.0], -0.0))
show(lambda: sum([1], 2, 3))
show(lambda: sum([], ''))
show(lambda: sum([-0.0]))
show(lambda: sum((), start='a'))
show(lambda: sum([0.1, 2 ** 1100]))
show(lambda: sum([0.1, a]))
show(lambda: sum([1, a]))
show(lambda: sum([0.5, True, 10 ** 20]))

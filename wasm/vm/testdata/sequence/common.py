# list and tuple: what they share, with the errors.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for x in ([1, 2, 3], (1, 2, 3)):
    show(lambda: x[5])
    show(lambda: x['a'])
    show(lambda: x[1.5])
    show(lambda: x[::0])
    show(lambda: x['a':])
    show(lambda: x + 1)
    show(lambda: x * 'a')
    show(lambda: x * 1.5)
    show(lambda: x + [1])
    show(lambda: x + (1,))
    show(lambda: x.index(9))
    show(lambda: x.index(1, 1))
    show(lambda: x.index())
    show(lambda: x.count())
    show(lambda: x < 1)
    show(lambda: x.index(1, 'a'))
    show(lambda: x * -1)
    show(lambda: 2 * x)
    show(lambda: 'a' * x)
    show(lambda: x[10 ** 30])
    show(lambda: x * 10 ** 30)
    show(lambda: x[-10 ** 30:10 ** 30])
    show(lambda: x[None])
    show(lambda: hash(x))
    show(lambda: type(x)(1))
    show(lambda: type(x)(1, 2))
    show(lambda: type(x)(a=3))
    show(lambda: type(x)(sequence=[1]))
    show(lambda: x.__getitem__('a'))
    show(lambda: x == 1)
    show(lambda: [1, 2] < [1, 2, 3])
    show(lambda: [1, 2, 3] < ['a'])
    show(lambda: x.index(3, -1))
    show(lambda: x.index(3, 0, -1))

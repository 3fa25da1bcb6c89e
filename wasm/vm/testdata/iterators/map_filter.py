# map and filter.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: map())
show(lambda: map(1))
show(lambda: map(1, 2))
show(lambda: list(map(1, [2])))
show(lambda: map(f=1))
show(lambda: filter())
show(lambda: filter(1))
show(lambda: filter(1, 2))
show(lambda: list(filter(None, [0, 1, ''])))
show(lambda: list(filter(lambda x: x > 1, [1, 2])))
show(lambda: filter(None, [], 1))

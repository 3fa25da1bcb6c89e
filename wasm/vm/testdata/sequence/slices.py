# slice objects: attributes, indices, comparison, hash.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: slice(1, 2, 3))
show(lambda: slice())
show(lambda: slice(1, 2, 3, 4))
show(lambda: slice(5).indices(10))
show(lambda: slice(None, None, -1).indices(10))
show(lambda: slice(1, 2).indices(-1))
show(lambda: slice(1, 2).indices('a'))
show(lambda: hash(slice(1, 2)))
show(lambda: slice(1) == slice(1))
show(lambda: slice(1) < slice(2))
show(lambda: slice('a', 2).indices(3))
show(lambda: slice(1, 2, 0).indices(3))
show(lambda: (slice(1).start, slice(1).stop, slice(1).step))
show(lambda: slice(1).__class__)
show(lambda: slice(a=1))
show(lambda: slice(10 ** 30).indices(5))
show(lambda: slice(1, []).__hash__())

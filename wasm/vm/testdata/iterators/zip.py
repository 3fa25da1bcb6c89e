# zip, strict and not.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: zip(1))
show(lambda: zip([1], 2))
show(lambda: list(zip([1], [1, 2], strict=True)))
show(lambda: list(zip([1, 2], [1], strict=True)))
show(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
show(lambda: list(zip([1], [1], [1, 2], strict=True)))
show(lambda: list(zip([1], [1, 2], [1, 2], strict=True)))
show(lambda: list(zip([], [], [1, 2], strict=True)))
show(lambda: zip(foo=1))
show(lambda: list(zip()))
class G(zip):
    pass

show(lambda: list(G([1], [2])))
show(lambda: type(G()))

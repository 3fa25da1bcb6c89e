x = 1


def outer(a, b=2, /, c=3, *rest, d, e=5, **more):
    def inner():
        nonlocal x
        x += a
        return x

    x = 0
    del b
    print(b)
    return inner, [lambda: y for y in rest], (z * x for z in more)


def rebinds(n):
    return n + (n := 2) + n

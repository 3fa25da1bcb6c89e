# slice.indices() takes lengths and gives positions of any size.
for s in slice(1, 10**30), slice(None, None, -1), slice(-10**30, None, 2), slice(None), slice(1, 2, 0), slice("a"), slice(-3, -10, -2), slice(5, -2):
    for n in 7, 10**25, -1, "x":
        try:
            print(s, n, s.indices(n))
        except Exception as e:
            print(s, n, type(e).__name__, e)

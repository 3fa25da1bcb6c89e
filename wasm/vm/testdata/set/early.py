# set: how far methods look into an iterable, seen by an unhashable item in it.


def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for a in ([], [1], [1, 2]):
    for b in ([{}], [1, {}], [1, 2, {}], [9, {}], [{}, 1]):
        for m in ("issubset", "issuperset", "isdisjoint", "intersection", "difference", "union", "symmetric_difference"):
            print(a, b, m, end=" "); show(lambda: getattr(set(a), m)(b))

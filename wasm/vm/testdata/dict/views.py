# dict views: set operations, comparison, errors.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: dict.fromkeys())
show(lambda: {}.keys() + 1)
show(lambda: {}.keys() | 1)
show(lambda: repr({1: 2}.keys()) + repr({1: 2}.values()) + repr({1: 2}.items()))
show(lambda: [1, 2] - {1: 1}.keys())
show(lambda: {1: 1}.keys().isdisjoint(3))
show(lambda: {1: 1}.keys() < [1])
show(lambda: {1: 1}.keys() == [1])
show(lambda: {1: 1}.items() & [(1, 1), 3])
show(lambda: {1: []}.items() | set())
show(lambda: hash({}.keys()))
show(lambda: hash({}.items()))
show(lambda: {1: 1}.values() == {1: 1}.values())
show(lambda: {1: 1}.keys().__contains__([]))
show(lambda: (1, []) in {1: 1}.items())
show(lambda: ([], 1) in {1: 1}.items())
show(lambda: {1: 1}.keys() ^ [2, 1])
show(lambda: {1: 1}.items() ^ [(2, 1)])
show(lambda: dict.keys())
show(lambda: {1: 1}.keys() and 4)
show(lambda: iter({1: 2}).__length_hint__())

# dict: what a loop sees that deletes and adds keys of a dict of the same size.

def run(n, change):
    d = dict.fromkeys(range(n))
    seen = []
    try:
        for k in d:
            seen.append(k)
            change(d, k)
            if len(seen) > 50:
                break
    except RuntimeError as e:
        seen.append(str(e))
    print(n, seen)


def replace(d, k):
    del d[k]
    d[k + 100] = None


def readd(d, k):
    del d[k]
    d[k] = None


def value(d, k):
    d[k] = k


for n in (1, 2, 4, 5, 6, 9, 10, 11, 20, 21, 22):
    run(n, replace)
    run(n, readd)
    run(n, value)

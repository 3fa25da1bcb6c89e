# Sets of numbers: in CPython's order, which follows from the slots where their hashes lead, and from all that was added and taken out.
def show(title, *sets):
    print(title, *sets)


show("literals", {3, 1, 2}, {10, 5, 7}, {8, 0, 16}, {-1, -2, 5}, {1.5, 2, True, None}, {(1, 2), (0, 1), (2,)}, {2**70, 3, 1j})
show("of iterables", set(range(20, 0, -3)), set([9, 1, 5, 3]), frozenset([40, 8, 24, 0]), {x * x % 31 for x in range(12)}, {*[5, 3], *{9, 1}})
s = {8, 9}
s.discard(8)
s.add(1)
s.add(8)
show("taken out and put back", s)
s = set(range(8))
show("pop", [s.pop() for _ in range(3)], s)
s.update([100, 1, 64])
show("pop goes on", [s.pop() for _ in range(4)], s)
a, b = set(range(0, 60, 7)), set(range(0, 60, 4))
show("operators", a | b, a & b, a - b, b - a, a ^ b, a | a, a.union([3, 99], b), a.difference([7, 0]), a.symmetric_difference([7, 1]))
show("with dicts", set({5: 0, 3: 0, 1: 0}), a.union({99: 0, 1: 0}), a - {7: 0}.keys(), a.intersection({14: 0, 0: 0}))
for change in ("|=", b), ("&=", {0, 7, 28, 56}), ("-=", {7, 28}), ("^=", {56, 1, 33}):
    t = a.copy()
    if change[0] == "|=":
        t |= change[1]
    elif change[0] == "&=":
        t &= change[1]
    elif change[0] == "-=":
        t -= change[1]
    else:
        t ^= change[1]
    show(change[0], t, sorted(t), list(t.copy()))

state = 1


def number():
    global state
    state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
    n = state >> 40
    return (n % 60 - 20, n, n / 7, (n % 5, n % 3), n * 10**13, None)[state >> 33 & 7 if state >> 33 & 7 < 6 else 0]


sets = [set()]
for step in range(400):
    s, other, few = sets[number().__hash__() % len(sets)], sets[step % len(sets)], [number() for _ in range(step % 9)]
    what = step * 7 % 23
    if what < 9:
        s.update(few)
    elif what < 12:
        s.difference_update(few or list(s)[::2])
    elif what == 12:
        sets.append(s | other)
    elif what == 13:
        sets.append(s & other)
    elif what == 14:
        sets.append(s - other)
    elif what == 15:
        sets.append(s ^ other)
    elif what == 16:
        s ^= {*few}
    elif what == 17:
        s.symmetric_difference_update(few)
    elif what == 18 and s:
        print("pop", s.pop())
    elif what == 19:
        sets.append(set(few))
    elif what == 20:
        sets.append(s.copy())
    elif what == 21:
        s.update(dict.fromkeys(few))
    else:
        s &= set(list(s)[::3]) | set(few)
    print(step, len(s), list(s)[:12])
    del sets[6:]

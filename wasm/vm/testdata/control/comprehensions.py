# Nesting, conditions, scopes, and the order of evaluation.
def show(x): print("eval", x); return x
print([show(x) + y for x in (1, 2) if show(x) > 1 for y in (10, 20)])
print({show(k): show(v) for k, v in [("a", 1)]})
print([[i * j for j in range(3)] for i in range(3)], {x % 3 for x in range(7)} == {0, 1, 2})
print({k: v for v, k in enumerate("ab")}, [x if x else "zero" for x in range(2)], [(lambda: x)() for x in range(2)])
x = "kept"
[x for x in range(3)]
print(x, [y for y in [1, 2] for y in [y, y + 10]])
print([a for a, *b in [(1, 2), (3,)]], [line.strip() for line in "a \n b".split("\n") if line])
# An int contains nothing, in a condition as anywhere.
for five in (5, 5.0, None):
    for test in (lambda: 1 if 1 in five else 2, lambda: [1 for _ in "x" if 1 not in five], lambda: 0 < 1 in five and 3, lambda: not 2 in five):
        try: print(test())
        except TypeError as e: print(e)

# Stars on the left, stars on the right.
a, *b = 1, 2, 3
*c, d = "xyz"
e, (f, *g), h = 1, [2, 3, 4], 5
[i, j], k = (1, 2), 3
print(a, b, c, d, e, f, g, h, i, j, k)
x, y = y, x = 1, 2
print(x, y, [*range(3), *"ab"], (*[], *(1,)), {*[1], *[1, 2]} == {1, 2}, {**{"a": 1}, "a": 2, **{"b": 3}})
for n, *rest in [(1, 2, 3), "ab", [9]]:
    print(n, rest)
l = [0, 1]
i = 0
i, l[i] = 1, 9
print(i, l)
def f(): return 1, *[2, 3]
print(f(), *f(), sep="|")

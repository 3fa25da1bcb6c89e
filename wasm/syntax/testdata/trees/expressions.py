a or b or c and d and not e
not not x
x if y else z if w else v
lambda: 0
lambda a, /, b=1, *c, d, e=2, **f: (a, b)
lambda *, k: k
lambda *args: args
(walrus := 5)
f(w := 1)
x[i := 0]
{(k := 1): (v := 2)}
1 + 2 - 3 * 4 / 5 // 6 % 7 @ 8
1 << 2 >> 3 & 4 | 5 ^ 6
-x ** -y ** 2
+x, ~x, - -x
a < b <= c > d >= e == f != g
a is b is not c in d not in e
(a + b) * (c)
()
(a,)
a, b
a,
[], [a], [a, *b,]
{}, {a}, {a, *b}, {a: b}, {a: b, **c, d: e,}
[x for x in y]
[x async for x in y if a if b for z in x]
{x for x, in y}
{k: v for k, v in items if k}
(x for x in y)
sum(x for x in y)
f(a, *b, c=1, *d, **e, g=2, **h)
f(a)(b)[c].d
f((yield))
f(x if y else z, lambda: 0)
a[b], a[b, c], a[:], a[1:2], a[::], a[1:2:3], a[:, 1], a[*b], a[*b, 1:], a[b,]
a.b.c
await x ** 2
(yield), (yield x), (yield x, y), (yield from z)
x = yield
x = yield 1, 2
None, True, False, ..., Ellipsis
print((a
       + b),
      c)
a \
    + b
(  # comment
    a
)
é = ä + 1; ü(é, key=é)

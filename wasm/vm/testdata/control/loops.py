# for, while, else, break, continue, del, chained comparison, conditional expression.
for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, "is prime")
n = 3
while n:
    n -= 1
    if n == 1: continue
    print(n)
else:
    print("else")
def loud(x): print("ask", x); return x
print(loud(1) < loud(2) < loud(0) < loud(9), loud(0) or loud("") or loud("x"), loud(1) and loud(0) and loud(5))
print(1 < 2 == 2 != 3 in [3] is not None, "yes" if loud(0) else "no", not 1 == 2)
a = b = [1, 2, 3]
del a[0], b[-1]
print(a, a is b)
i = 0
for i in range(0): pass
print(i)
values = [1, 2, 3]
for v in values:
    if v == 1: values.remove(v)
print(values)

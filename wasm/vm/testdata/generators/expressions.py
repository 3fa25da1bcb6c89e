# A generator expression looks at its first iterable at once, at the rest later.
def loud(n):
    print("iter", n)
    return range(n)
g = (x * y for x in loud(2) for y in loud(3))
print("made")
print(list(g), list(g))
print(sum(x for x in range(5) if x % 2), ",".join(c for c in "abc"), any(x > 2 for x in range(9)))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
it = (x for x in range(3))
print(1 in it, list(it), type(it).__name__, it.__name__)

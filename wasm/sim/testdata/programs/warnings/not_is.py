# oracle: stderr
"""`not (x is 3)` is warned of as the `is not` that the compiler makes of it."""
x = 4
print(not (x is 3), not x is not 4, x is 5, not (x is 1 is 2))

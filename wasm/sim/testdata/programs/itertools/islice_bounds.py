"""What islice says of bounds that are none."""
import itertools

for bounds in [(-1,), (-2,), ("a",), (0, -1), (0, -2), (0, "a"), ("a", 1), (-1, 1), (-1, -1), (1.5, "x"), (0, 1, 0), (0, 1, "x"), (2**70,), (2**70, 3), (0, 3, 2**70),
               (None,), (1, None), (0, 3, 2), (True, 2)]:
    try:
        print(bounds, list(itertools.islice("abc", *bounds)))
    except ValueError as e:
        print(bounds, e)

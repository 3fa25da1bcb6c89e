# unittest: what differs between texts with and without a last line end, and between sequences of other types.
import unittest

case = unittest.TestCase()
for first, second in ("", "fly"), ("fly", ""), ("a\nb\n", "a\nc"), ("a\nb", "a\nc"), ("a", "b"), ("a\n", "a"), ("a\n\n", "a\n"), ("a\nb\n", "a\nb\nc\n"):
    try:
        case.assertEqual(first, second)
    except AssertionError as error:
        print(repr(str(error)))
for first, second in ([], ()), ([1], (1,)), ((1, 2), [1, 3]), ([1], [1, 2]), (range(2), [0, 1]), ([], [1]):
    try:
        case.assertSequenceEqual(first, second)
        print("same", first, second)
    except AssertionError as error:
        print(repr(str(error)))

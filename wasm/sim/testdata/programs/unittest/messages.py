"""What each assert method says when it fails."""
import unittest


class T(unittest.TestCase):
    maxDiff = None

    def runTest(self):
        pass


t = T()


def fails(name, *args, **kwargs):
    try:
        getattr(t, name)(*args, **kwargs)
    except AssertionError as error:
        print(f"{name}: {error}")
    else:
        print(f"{name}: passes")


fails("assertEqual", 1, 2)
fails("assertEqual", 1, 1.0)
fails("assertEqual", "x", "y", "with a message")
fails("assertEqual", "one\ntwo\n", "one\ntoo\n")
fails("assertEqual", (1, 2), [1, 2])
fails("assertNotEqual", 3, 3)
fails("assertTrue", [])
fails("assertFalse", "yes")
fails("assertIs", [], [])
fails("assertIsNot", None, None)
fails("assertIsNone", 0)
fails("assertIsNotNone", None)
fails("assertIn", "z", "abc")
fails("assertNotIn", "a", {"a": 1})
fails("assertIsInstance", 1, str)
fails("assertIsInstance", 1, (str, list))
fails("assertNotIsInstance", 1, int)
fails("assertAlmostEqual", 1, 1.001)
fails("assertAlmostEqual", 1, 1.001, places=2)
fails("assertAlmostEqual", 1, 1.5, delta=0.2)
fails("assertNotAlmostEqual", 1, 1.00000001)
fails("assertNotAlmostEqual", 1, 1.1, delta=0.5)
fails("assertGreater", 1, 2)
fails("assertGreaterEqual", 1, 2)
fails("assertLess", 2, 1)
fails("assertLessEqual", 2, 1)
fails("assertSetEqual", {1, 2}, {2, 3})
fails("assertSetEqual", {1, 2}, [2])
fails("assertCountEqual", [1, 1, 2], [1, 2, 3])
fails("assertCountEqual", [[1], [2]], [[1], [3]])
fails("assertRaises", ValueError, lambda: None)
fails("assertWarns", UserWarning, lambda: None)
fails("fail", "at once")
fails("fail")

with t.subTest("outside of a run"):
    pass
try:
    t.assertRaises("not a class")
except TypeError as error:
    print(error)
try:
    with t.assertRaises(ZeroDivisionError) as caught:
        1 / 0
    print(repr(caught.exception), caught.exception.__traceback__)
    with t.assertRaises(ValueError):
        1 / 0
except ZeroDivisionError as error:
    print("not swallowed:", error)
try:
    T("nothing")
except ValueError as error:
    print(error)
print(t, repr(t), t.id(), t.countTestCases())
long = list(range(60))
fails("assertEqual", str(long), str(long + [1]))

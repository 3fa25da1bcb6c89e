"""Failures, errors, skips and their kin, as the runner prints them."""
import unittest, sys

def setUpModule(): print("setUpModule")
def tearDownModule(): print("tearDownModule")

class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass")
    def setUp(self):
        self.addCleanup(print, "cleanup", file=sys.stdout)
    def test_eq(self):
        self.assertEqual(1, 2)
    def test_ok(self):
        """It is fine."""
        self.assertTrue(True)
    def test_err(self):
        1 / 0
    def test_sub(self):
        for i in range(4):
            with self.subTest("number", i=i):
                self.assertEqual(i % 2, 0)
    @unittest.skip("not now")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail("x")
    @unittest.expectedFailure
    def test_us(self): pass
    def test_raises(self):
        with self.assertRaises(ValueError) as cm:
            int("x")
        self.assertIn("invalid", str(cm.exception))
        with self.assertRaises(KeyError):
            pass
    def test_strings(self):
        self.assertEqual("a" * 100 + "b", "a" * 100 + "c")
    def test_in(self):
        self.assertIn(3, [1, 2], "my message")
    def test_almost(self):
        self.assertAlmostEqual(1.0, 1.1)
    def test_warn(self):
        with self.assertWarns(DeprecationWarning):
            pass
    def test_cause(self):
        try:
            {}["a"]
        except KeyError as e:
            raise RuntimeError("from") from e

class Bad(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError("no class")
    def test_a(self): pass

class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        import asyncio
        await asyncio.sleep(0.01)
        self.x = 1
    async def test_a(self):
        self.assertEqual(self.x, 1)
    async def test_b(self):
        self.addAsyncCleanup(self.done)
    async def done(self):
        print("done")

class Stream:
    def __init__(self): self.text = ""
    def write(self, text): self.text += text
    def flush(self): pass


def shown(text):
    return "\n".join(line.split(" in ")[0] if line.startswith("Ran ") else line for line in text.split("\n"))


for verbosity in (1, 2):
    stream = Stream()
    runner = unittest.TextTestRunner(stream, verbosity=verbosity)
    program = unittest.main(testRunner=runner, exit=False, argv=["prog"])
    print(shown(stream.text))
    print(program.result)

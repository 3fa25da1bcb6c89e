# A sequence that is multiplied or added to in place asks the other's class once, and then does what sequences do.
class Odd:
    def __rmul__(self, other):
        print("rmul", other)
        return NotImplemented

    def __radd__(self, other):
        print("radd", other)
        return NotImplemented


for sequence in ([1], (1,), "a", b"a", bytearray(b"a"), {1}):
    for statement in ("x *= Odd()", "x = x * Odd()", "x = Odd() * x", "x += Odd()", "x = x + Odd()"):
        x = sequence
        try:
            exec(statement)
        except TypeError as e:
            print(statement, e)

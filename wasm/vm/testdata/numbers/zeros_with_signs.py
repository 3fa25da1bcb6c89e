# What subtracting an int 0 leaves of the sign of a float one.
print(round(-0.0, 0), -0.0 - 0, round(-0.0, 0) - (0 << 4), -0.0 - False, -0.0 + 0, 0 - 0.0, -0.0 + -0, 0 + -0.0, -0.0 * 1, round(-0.4), round(-0.4, 0), -0.0 // 1, -0.0 % 5)
def f(a, b): return a - b, a + b, a * b
print(f(-0.0, 0), f(-0.0, False), f(0, -0.0), f(0, 0.0))
x = -0.0
x -= 0
print(x, x - 0, -x - 0, x + 0)

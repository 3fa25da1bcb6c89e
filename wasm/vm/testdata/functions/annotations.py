# Annotations are kept, and nothing looks at them.
def f(a: int, b: "str" = 1, *c: float, d: list[int] = None, **e: dict) -> "nothing":
    v: int = "no int"
    return v
print(f(1), f.__annotations__)
class P:
    x: int
    y: str = "y"
print(P.__annotations__, hasattr(P, "x"), P.y)
n: int = 3
(m): int = 4
print(__annotations__)

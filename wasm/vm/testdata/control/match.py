# Every pattern there is.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class K: RED = "red"
def kind(v):
    match v:
        case 0 | 1: return "bit"
        case -1.5 | 2+3j: return "number literal"
        case True | None: return "constant"
        case K.RED: return "red"
        case str("a" | "b" as s): return "letter " + s
        case bytes(b): return b
        case int(n) if n > 100: return f"big {n}"
        case int(): return "int"
        case Point(0, y=0): return "origin"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(x=px): return f"point {px}"
        case []: return "empty"
        case [one]: return f"one {one}"
        case [first, *_, last] if first == last: return "ring"
        case (a, [b, *c], *d): return a, b, c, d
        case [*all]: return f"list of {len(all)}"
        case {"k": {"deep": d}, **rest}: return d, rest
        case {"t": int() | float() as t}: return "t", t
        case {}: return "mapping"
        case _: return "other"
for v in (0, True, -1.5, 2+3j, None, "red", "a", "z", b"x", 500, 7, Point(0, 0), Point(3, 3), Point(1, 2), [], [1], (1, 2, 1), [1, [2, 3], 4],
          [1, 2, 3], {"k": {"deep": 1}, "m": 2}, {"t": 1.5}, {}, {"q": 1}, {1}, 3.5):
    print(kind(v) if not isinstance(v, Point) else (v.x, v.y, kind(v)))

# A field of a width that no memory has is a MemoryError, which a program can catch.
v = 310939249775
class F:
    def __format__(self, spec): return format(3, spec)
for make in (lambda: f"{3:{v}}", lambda: f"{F():{v}}", lambda: ("{:%d}" % v).format(1), lambda: "a".center(v), lambda: f"{3.5:{v}}", lambda: f"{'A':{v}}",
             lambda: f"{3:0{v}}", lambda: f"{3:{v},}", lambda: b"a".ljust(v), lambda: "a".zfill(v), lambda: str.ljust("a", v, "b"), lambda: format(1j, str(v)),
             lambda: format(True, str(v)), lambda: format("a", f"*^{v}"), lambda: bytearray(b"a").center(v, b"-"), lambda: "%*d" % (v, 1), lambda: "a" * v * 2):
    try: print(len(make()))
    except (MemoryError, OverflowError) as e: print(type(e).__name__)

# __new__ and __init__: who gets what.
class Single:
    made = None
    def __new__(cls, *a):
        print("new", a)
        if cls.made is None: cls.made = super().__new__(cls)
        return cls.made
    def __init__(self, *a): print("init", a)
print(Single(1) is Single(2))
class Other:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(Other())
class Word(str):
    def __new__(cls, s, n): return super().__new__(cls, s * n)
    def __init__(self, s, n): self.n = n
    def upper(self): return "UP " + super().upper()
w = Word("ab", 2)
print(w, w.n, w.upper(), w + "c", type(w + "c").__name__, isinstance(w, str), len(w), w[1])
class N(int):
    def __add__(self, o): return N(int(self) + o + 100)
    def __repr__(self): return f"N({int(self)})"
print(N(1) + 1, N(5) * 2, sum([N(1), N(2)]), {N(1): "x"}[1])
class L(list):
    def __getitem__(self, i): return ("item", super().__getitem__(i))
print(L([1, 2])[0], L([1]) + [2], list(L([3])), L([1, 2])[::-1])

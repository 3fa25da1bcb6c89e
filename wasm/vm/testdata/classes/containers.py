# What makes an object a sequence, a mapping, an iterator, a callable, a context.
class Deck:
    def __init__(self): self.cards = list("abc")
    def __len__(self): return len(self.cards)
    def __getitem__(self, i): return self.cards[i]
d = Deck()
print(list(d), "b" in d, d[-1], d[1:], list(reversed(d)), bool(d), max(d), [*d], d.__len__())
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self): return 99
print(list(Count(3)), 1 in Count(3), tuple(Count(2)), dict.fromkeys(Count(2)), min(Count(4)))
class Auto(dict):
    def __missing__(self, key): self[key] = v = [key]; return v
a = Auto()
print(a["x"], a, a.get("y"), "%(z)s" % a)
class Fn:
    def __call__(self, *a, **k): return a, k
print(Fn()(1, b=2), callable(Fn()), callable(d))
class Idx:
    def __index__(self): return 1
print("abc"[Idx()], [0, 1, 2][Idx():], range(5)[Idx()], hex(Idx()), "x" * Idx(), bytes(Idx()))

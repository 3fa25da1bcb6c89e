"""What zip, map and the iterators of itertools do when they are asked again after their end: most ask their source again."""
it = iter([1, 2, 3, 4])
z = zip(it, [1]); print(list(z), next(z, 'end'), list(it))
z = zip(); print(next(z, 0))
it = iter([1, 2, 3, 4]); z = zip([1], it, strict=True)
try: print(list(z))
except ValueError as e: print(e)
try: print(next(z))
except (ValueError, StopIteration) as e: print(repr(e))
print(list(it))
a, b = iter([1, 2]), iter([1, 2, 3]); z = zip(a, b, strict=True)
for _ in range(5):
    try: print(next(z))
    except (ValueError, StopIteration) as e: print(repr(e))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
z = zip(It(), It()); print(list(z), list(z), next(z))
z = map(lambda *a: a, It(), It()); print(list(z), list(z))
z = enumerate(It()); print(list(z), list(z))
z = filter(None, It()); print(list(z), list(z))
import itertools as I
for f in I.chain, I.cycle, lambda x: I.islice(x, 5), lambda x: I.islice(x, 1), lambda x: I.zip_longest(x, x), lambda x: I.takewhile(bool, x), lambda x: I.dropwhile(lambda a: 0, x), I.accumulate, I.pairwise, lambda x: I.batched(x, 2), lambda x: I.groupby(x), lambda x: I.starmap(lambda *a: a, zip(x)), lambda x: I.filterfalse(lambda a: 0, x), lambda x: I.compress(x, It()), lambda x: I.chain(x, x), lambda x: I.tee(x)[0], lambda x: I.islice(x, None), lambda x: I.takewhile(lambda v: v < 2, x):
    z = f(It()); print([str(v)[:9] for v in I.islice(z, 4)], [str(v)[:9] for v in I.islice(z, 4)], [str(v)[:9] for v in I.islice(z, 4)])

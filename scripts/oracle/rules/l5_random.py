"""random: the same seed gives CPython's numbers."""
import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.uniform(2, 5))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 4))
rng = random.Random("a text")
print(rng.random(), rng.randrange(10), rng.gauss(0, 1), rng.expovariate(2), rng.lognormvariate(0, 0.5))

# Context managers: order, swallowing, what __exit__ sees.
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name.upper()
    def __exit__(self, kind, e, tb):
        print("exit", self.name, kind.__name__ if kind else None, e, tb is not None)
        return self.swallow
with CM("a") as a, CM("b") as b:
    print(a, b)
with (CM("c", True) as c, CM("d"),):
    raise ValueError("v")
try:
    with CM("e"), CM("f", swallow=0): 1 / 0
except ZeroDivisionError as e:
    print("out", e)
def f():
    with CM("r"): return "value"
print(f())
for i in range(2):
    with CM(str(i)):
        if i == 0: continue
        break
class Half:
    def __enter__(self): pass
try:
    with Half(): pass
except TypeError as e:
    print(e)

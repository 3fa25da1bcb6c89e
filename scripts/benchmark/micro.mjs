// Small programs, each about one thing that listings do all the time: name → text.

export const micro = {
  "dict": `
def f():
    d = {}
    for i in range(200000):
        d[i & 1023] = i
        d.get(i)
    for k in range(200000):
        d[k & 1023]
f()
`,
  "list": `
def f():
    l = []
    for i in range(300000):
        l.append(i)
    t = 0
    for i in range(300000):
        t += l[i]
    l[5] = 3
    while l:
        l.pop()
f()
`,
  "str": `
def f():
    n = 0
    for i in range(100000):
        s = "abc" + str(i)
        if s.startswith("abc1") and s[3] == "1":
            n += len(s.upper())
    return ",".join(["x"] * 100000).split(",")
f()
`,
  "attribute": `
class P:
    def __init__(self):
        self.x = 0
        self.y = 1
def f():
    p = P()
    for i in range(500000):
        p.x = p.x + p.y
f()
`,
  "method": `
class C:
    def __init__(self): self.n = 0
    def step(self, k): self.n += k
def f():
    c = C()
    for i in range(300000):
        c.step(i)
f()
`,
  "exception": `
def g(i):
    if i & 1: raise ValueError(i)
def f():
    n = 0
    for i in range(100000):
        try:
            g(i)
        except ValueError as e:
            n += 1
f()
`,
  "generator": `
def g(n):
    for i in range(n):
        yield i
def f():
    return sum(x for x in g(300000))
f()
`,
  "comprehension": `
def f():
    for _ in range(5):
        a = [i * 2 for i in range(100000) if i & 1]
        b = {i: i for i in range(20000)}
f()
`,
  "f-string": `
def f():
    for i in range(100000):
        s = f"{i:5d} and {i!r} {i / 3:.2f} {s[:3] if i else ''}"
f()
`,
  "sort": `
def f():
    x = 1
    l = []
    for i in range(60000):
        x = x * 1103515245 + 12345 & 0x7fffffff
        l.append(x)
    sorted(l)
    sorted(l, key=lambda v: -v)
    l.sort(reverse=True)
f()
`,
  "class creation": `
def f():
    for i in range(2000):
        class A:
            x = 1
            def m(self): return 1
        class B(A):
            def m(self): return 2
        B().m()
f()
`,
  "closure": `
def make(n):
    def add(x):
        nonlocal n
        n += x
        return n
    return add
def f():
    a = make(0)
    for i in range(300000):
        a(i)
f()
`,
  "slice": `
def f():
    l = list(range(100))
    s = "x" * 100
    for i in range(100000):
        l[10:20]
        s[5:50]
        l[i % 50:]
f()
`,
  "set": `
def f():
    s = set()
    for i in range(200000):
        s.add(i & 4095)
        i in s
    for _ in range(50):
        a = set(range(2000)) | set(range(1000, 3000))
        a & s
f()
`,
  "big int": `
def f():
    a, b = 0, 1
    for _ in range(8000):
        a, b = b, a + b
    x = 3 ** 2000
    for _ in range(200):
        x * x % 1000000007
    str(a)
f()
`,
  "try": `
def f():
    n = 0
    for i in range(500000):
        try:
            n += 1
        finally:
            n -= 1
f()
`,
  "with": `
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def f():
    c = CM()
    for i in range(100000):
        with c as x:
            pass
f()
`,
  "unpacking": `
def f():
    l = [(i, (i + 1, i + 2)) for i in range(1000)]
    for _ in range(200):
        for a, (b, c) in l:
            x, y = b, c
            x, y = y, x
f()
`,
  "global": `
n = 0
k = 2
def f():
    global n
    for i in range(500000):
        n = n + k
f()
`,
  "float arithmetic": `
def f():
    x = 0.5
    for i in range(500000):
        x = x * 1.0000001 + 0.1 - i / 3
    return x
f()
`,
  "startup": `
pass
`,
};

# A default is made once, when def runs.
def remember(x, seen=[]):
    seen.append(x)
    return seen

print(remember(1), remember(2), remember.__defaults__)
n = 1
def show(x=n): return x
n = 2
print(show(), [g() for g in [lambda i=i: i for i in range(3)]], [g() for g in [lambda: i for i in range(3)]])

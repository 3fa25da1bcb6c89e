# else, finally, return and loops: who has the last word.
def f(kind):
    for i in range(3):
        try:
            if kind == "raise": raise ValueError(i)
            if kind == "continue": continue
            if kind == "break": break
            if kind == "return": return "returned"
        except ValueError as e:
            print("except", e)
            return "from except"
        else:
            print("else", i)
        finally:
            print("finally", i)
    else:
        return "loop else"
    return "after"
for k in ("raise", "continue", "break", "return", "none"):
    print(k, "->", f(k))
def g():
    try: return "try"
    finally: return "finally"
def h():
    while True:
        try: 1 / 0
        finally: break
    return "swallowed"
print(g(), h())
e = "outer"
try:
    raise KeyError
except KeyError as e:
    pass
try:
    e
except NameError as x:
    print(x)

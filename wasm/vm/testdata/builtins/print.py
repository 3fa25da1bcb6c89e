# print: sep, end, file.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print(1, 2, sep="")
print(1, 2, sep=None, end="!\n")
show(lambda: print(1, sep=1))
show(lambda: print(1, end=1))
show(lambda: print(1, foo=1))
show(lambda: print(1, file=3))
print()
print(sep="x")
print("a", file=None)
print(*"abc", sep="-")
print("é", 1.0, None, [1, "a"], (), {"k": 2})


class Log:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


log = Log()
print(1, "two", sep=", ", file=log, flush=True)
print(file=log)
print(log.parts)


class Bad:
    def __str__(self):
        return 5


show(lambda: print("before", Bad()))

# dir: of a scope, of an instance, of what defines __dir__.


class Base:
    shared = 1


class Thing(Base):
    def __init__(self):
        self.own = 2

    def method(self):
        inner = 3
        return dir()


def names(x):
    return [n for n in dir(x) if not n.startswith("__")]


print(names(Thing()), names(Thing), Thing().method())
print([n for n in dir() if not n.startswith("__")])


class Says:
    def __dir__(self):
        return ["z", "a", "m"]


class Wrong:
    def __dir__(self):
        return 5


print(dir(Says()))
for f in (lambda: dir(Wrong()), lambda: dir(1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(names([]), names({}.keys()), names(range(3)))
print(repr({1: 2}.keys().mapping), repr({1: 2}.items().mapping))
print(NotImplemented, Ellipsis, __debug__)

# dict: keys whose __eq__ and __hash__ run Python code, and change the dict meanwhile.

class Key:
    def __init__(self, name, hash_=1):
        self.name = name
        self.hash = hash_

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        log.append((self.name, getattr(other, "name", None)))
        if change:
            change.pop()()
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


log, change = [], []
a, b, c = Key("a"), Key("b"), Key("c")
d = {a: 1}
d[b] = 2
d[c] = 3
print(d, log)
log.clear()
print(d[Key("c")], log)
log.clear()
change.append(lambda: d.clear())
print(d.get(Key("b")), d, log)
log.clear()
d = {Key(str(i)): i for i in range(3)}
log.clear()
change.append(lambda: [d.setdefault(Key("new" + str(i), 100 + i), i) for i in range(20)])
print(d.get(Key("2")), len(d))


class Failing(Key):
    def __init__(self):
        self.hash = 1

    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no comparison")


for act in (lambda: d[Failing()], lambda: d.__setitem__(Failing(), 1), lambda: Failing() in d, lambda: {Key("x"), Failing()}):
    try:
        print(act())
    except ValueError as e:
        print("ValueError", e)


class Unhashable:
    __hash__ = None


class Odd:
    def __hash__(self):
        return "text"


for k in (Unhashable(), Odd(), [], {}, set()):
    try:
        {}[k] = 1
    except TypeError as e:
        print("TypeError", e)
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2, -0.0: 3, 2**70: 4, float(2**70): 5})
s = {1, True, 1.0, "1"}
print(len(s), 1.0 in s, "1" in s)

# A generator that ignores GeneratorExit as it dies: what it made since dies with it.
class N1:
    def __init__(self, name, *more): self.name, self.more = name, more
    def __del__(self):
        print('del', self.name)
a4, b5 = N1('a'), N1('b')
i1 = 1
def inner19(x20):
    total21 = 0
    try:
        got23 = yield total21
    finally:
        print('inner over', total21)
def outer24(x20):
    for k26 in range(2):
        try:
            r27 = yield from inner19(x20)
        except GeneratorExit as e:
            pass
it28 = outer24(3)
print(it28.send(None))
del it28 # x, it28
print('done')

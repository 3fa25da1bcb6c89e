# threading.local: each thread sees its own attributes, and __init__ runs anew in each.
import threading


class Context(threading.local):
    colour = "grey"

    def __init__(self, start):
        print("init in", threading.current_thread().name, start)
        self.count = start

    @property
    def double(self):
        return 2 * self.count

    @double.setter
    def double(self, value):
        self.count = value // 2


context = Context(5)
plain = threading.local()
plain.x = 1


def work(name):
    print(name, context.count, context.colour, sorted(context.__dict__))
    context.count += 1
    context.double = 40
    print(name, context.count, context.double)
    print(name, hasattr(plain, "x"))
    plain.x = name
    print(name, plain.x)
    try:
        del context.y
    except AttributeError as e:
        print(e)


for name in "ab":
    t = threading.Thread(target=work, args=(name,), name=name)
    t.start()
    t.join()
print(context.count, plain.x, context.__dict__, plain.__dict__)
try:
    context.missing
except AttributeError as e:
    print(e)
try:
    context.__dict__ = {}
except AttributeError as e:
    print(e)
del plain.x
print(hasattr(plain, "x"))

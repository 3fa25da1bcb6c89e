# inspect.getattr_static asks nothing of the program: no property, no __getattr__, no __class__ or __mro__ of its own.
import inspect


class Meta(type):
    here = "of the metaclass"

    @property
    def __mro__(cls):
        return (object,)


class Base:
    foo = 3


class Thing(Base, metaclass=Meta):
    __slots__ = ("slot",)

    @property
    def __class__(self):
        print("asked for a class")
        return object

    def __getattr__(self, name):
        print("asked for", name)


class Data:
    def __get__(self, obj, cls):
        print("asked")

    def __set__(self, obj, value):
        pass


class Plain:
    data = Data()
    over = "class"


plain = Plain()
plain.__dict__.update(data=1, over="instance", own=2)
for obj, name in ((Thing(), "foo"), (Thing, "foo"), (Thing(), "here"), (Thing, "here"), (Thing(), "none"), (plain, "data"), (plain, "over"),
                  (plain, "own"), (Plain, "own"), (Thing(), "slot"), (int, "from_bytes"), (inspect, "getattr_static"), (3, "real"), (type, "mro")):
    found = inspect.getattr_static(obj, name, None)
    print(name, type(found).__name__, found if isinstance(found, (int, str)) else "")
try:
    inspect.getattr_static(plain, "missing")
except AttributeError as error:
    print(error)

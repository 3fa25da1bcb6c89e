# inspect.classify_class_attrs: kinds and homes of attributes, those of metaclasses, of enumerations and of a __dir__ that tells of too much too.
import enum
import functools
import inspect


class Color(enum.Enum):
    RED = 1

    @staticmethod
    def fixed():
        pass

    @classmethod
    def made(cls):
        pass


class Constant:
    def __get__(self, instance, owner):
        return 5


class Meta(type):
    @property
    def of_meta(cls):
        return 3

    def call(cls):
        pass

    def __dir__(cls):
        return [*type.__dir__(cls), "of_meta", "call", "nowhere"]


class Plain(metaclass=Meta):
    constant = Constant()
    number = 1
    join = str.join
    __slots__ = ("slot",)

    @functools.cached_property
    def kept(self):
        pass

    @property
    def computed(self):
        pass

    def call(self):
        pass


class Child(Plain):
    def call(self):
        pass


inherited = set(dir(object))
for cls in Color, Plain, Child:
    print(cls)
    for a in inspect.classify_class_attrs(cls):
        if a.name not in inherited or a.name in ("__init_subclass__", "__subclasshook__", "__class__"):
            print("   ", a.name, "is a", a.kind, "of", a.defining_class.__name__)

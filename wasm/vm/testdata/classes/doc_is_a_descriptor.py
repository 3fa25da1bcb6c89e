# What stands as __doc__ in a class is bound as any attribute is; what a metaclass or a base has there, its classes have not.
class Doc(property):
    def __get__(self, obj, cls=None):
        return "doc of " + (cls.__name__ if obj is None else "an object")


class C:
    "text"
    __doc__ = Doc(lambda self: 1)


class D(C):
    pass


class E:
    def __doc__(self):
        return "method"


class F:
    __doc__ = 3


class G:
    __doc__ = classmethod(lambda cls: cls)


class M(type):
    __doc__ = "of the metaclass"


class H(metaclass=M):
    pass


class I(metaclass=M):
    "text of I"


print(C.__doc__, C().__doc__, D.__doc__, D().__doc__)
print(type(E.__doc__), type(E().__doc__), E().__doc__(), F.__doc__, F().__doc__, G.__doc__())
print(H.__doc__, M.__doc__, I.__doc__, H().__doc__)

"""os.PathLike, an abstract class. Loaded when somebody asks for it."""

__name__ = "os"

import abc


class PathLike(abc.ABC):
    """Whatever has __fspath__."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            for base in subclass.__mro__:
                if "__fspath__" in base.__dict__:
                    return True if base.__dict__["__fspath__"] is not None else NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))

"""A module."""
import a.b as c
from d import e as f, g


@register(1)
class Account(Base, metaclass=Meta):
    """An account.

    With a docstring.
    """

    rate: float = 0.1
    steps = [i * 2 for i in range(3)]

    def __init__(self, owner: str, *, balance=0) -> None:
        super().__init__(owner)
        self.owner, self.__balance = owner, balance

    @property
    def balance(self):
        return self.__balance

    def __repr__(self):
        return f"<{self.owner!r}: {self.balance:>{width}.2f}>"


print(*args, sep="", **options)

# Of too many arguments and what is abstract, the arguments are complained about first.
class Meta(type):
    pass


class A:
    pass


import abc


class B(abc.ABC):
    @abc.abstractmethod
    def f(self): pass


for args in (), (1,):
    try:
        B(*args)
    except TypeError as e:
        print(e)

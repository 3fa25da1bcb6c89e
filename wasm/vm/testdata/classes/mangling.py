# Two underscores in front make a name the class's own.
class A:
    __secret = 1
    def __init__(self): self.__x = 5
    def get(self): return self.__x, self.__secret, self.__class__.__name__
    def keyword(self, __k=0): return __k
class _B:
    __y = 2
    def get(self): return self.__y
a = A()
print(a.get(), vars(a), a._A__x, A._A__secret, _B()._B__y, _B().get(), a.keyword(_A__k=3))
try:
    a.__x
except AttributeError as e:
    print(e)

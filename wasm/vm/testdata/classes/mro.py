# The order in which classes are asked, and super() along it.
class Root:
    def hello(self): return ["Root"]
class Left(Root):
    def hello(self): return ["Left"] + super().hello()
class Right(Root):
    def hello(self): return ["Right"] + super().hello()
class Bottom(Left, Right):
    def hello(self): return ["Bottom"] + super().hello()
print(Bottom().hello(), [c.__name__ for c in Bottom.__mro__])
print(super(Left, Bottom()).hello(), super(Bottom, Bottom).hello(Bottom()))
try:
    class Wrong(Root, Left): pass
except TypeError as e:
    print(e)
print(Bottom.__bases__, Left.__subclasses__(), issubclass(Bottom, Root), Root.__base__)

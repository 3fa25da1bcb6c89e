"""__qualname__ of built-in methods: a bound one names the class of its object."""
class L(list):
    @classmethod
    def x(cls): pass
print(L.fromkeys.__qualname__ if hasattr(L,'fromkeys') else '')
class D(dict): pass
print(D.fromkeys.__qualname__, dict.fromkeys.__qualname__, D().fromkeys.__qualname__)
print(len.__qualname__, [].__len__.__qualname__, L().__len__.__qualname__, object().__repr__.__qualname__)
print(str.maketrans.__qualname__, int.from_bytes.__qualname__)
class I(int): pass
print(I.from_bytes.__qualname__, I(3).bit_length.__qualname__)

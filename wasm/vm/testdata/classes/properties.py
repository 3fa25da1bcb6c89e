# property, its setters, and what it says when one is missing.
class Celsius:
    def __init__(self): self._t = 0
    @property
    def t(self):
        """the temperature"""
        return self._t
    @t.setter
    def t(self, value):
        if value < -273: raise ValueError("too cold")
        self._t = value
    @t.deleter
    def t(self): self._t = None
    @property
    def fixed(self): return 1
c = Celsius()
c.t = 20
print(c.t, Celsius.t.__doc__, Celsius.t.fget.__name__)
del c.t
print(c.t)
for act in (lambda: setattr(c, "t", -300), lambda: setattr(c, "fixed", 2), lambda: delattr(c, "fixed"), lambda: Celsius().nothing):
    try:
        act()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)

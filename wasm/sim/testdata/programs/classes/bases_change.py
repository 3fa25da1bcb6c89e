"""super() by hand, and a class whose __bases__ change."""
def tt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class sup:
    def f(self): return 'f'
class sub(sup): pass
tt(lambda: super(sub, sub()).f()); tt(lambda: super(sub)); tt(lambda: super(sub).__get__(sub()).f())
class B1: x = 1
class B2: x = 2
class B3(B1): pass
B3.__bases__ = (B2,)
tt(lambda: (B3.x, B3.__mro__, B3.__bases__, B1.__subclasses__()))
tt(lambda: setattr(B3, '__bases__', ())); tt(lambda: setattr(B3, '__bases__', 5)); tt(lambda: setattr(B2, '__bases__', (B3,)))

# oracle: stderr
import types
async def ag():
    yield 1
def g():
    yield 1
async def co(): pass
x = g(); next(x)
try: x.throw(ValueError, 'a')
except ValueError as e: print(e)
try: g().throw(ValueError)
except ValueError as e: print(e)
try: g().throw(ValueError('x'), None)
except ValueError as e: print(e)
try: co().throw(ValueError, 'q', None)
except ValueError as e: print(e)
a = ag()
b = a.athrow(ValueError, 'two')
try: b.send(None)
except ValueError as e: print(e)
c = ag().asend(None)
try: c.throw(ValueError, 'three')
except ValueError as e: print(e)
class G:
    def __await__(self): yield
w = co().__await__()
try: w.throw(ValueError, 'four')
except ValueError as e: print(e)
d = anext(ag(), 1)
try: d.throw(ValueError, 'five')
except ValueError as e: print(e)
d = ag().athrow(ValueError('x'))
try: d.throw(ValueError, 'six')
except ValueError as e: print(e)
u = [co(), co()]
v = [ag().asend(1), ag().asend(2), ag().__anext__()]
u.append(u); v.append(v)
class Del:
    pass
k = co()
k2 = co()
m = ag().asend(1)
n = ag().asend(1)
ag().athrow(1)
anext(ag(), 'default')
try: ag().athrow(1).send(None)
except TypeError as e: print(e)

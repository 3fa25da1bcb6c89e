"""What throw() hands on to an iterator of the program's own."""
import warnings; warnings.simplefilter('ignore')
class Sub:
    def __iter__(s): return s
    def __next__(s): return 1
    def throw(s, *a): print('throw', a); return 'thrown'
def g():
    r = yield from Sub()
    print('r', r)
it = g(); next(it)
for a in [(ValueError,), (ValueError,'v'), (ValueError('x'),), (ValueError, None, None), (ValueError, 'v', None), (ValueError, ('a','b'), None), (ValueError, ValueError('z'))]:
    try: print(it.throw(*a))
    except BaseException as e: print(type(e), e)
async def co():
    await W()
class W:
    def __await__(s): return Sub()
c = co(); c.send(None)
for a in [(ValueError,), (ValueError,'v'), (ValueError('x'),), (ValueError, None, None), (ValueError, 'v', None)]:
    try: print(c.throw(*a))
    except BaseException as e: print(type(e), e)
def h():
    yield from g2()
def g2():
    try: yield 1
    except ValueError as e: print('got', repr(e), e.args, e.__traceback__ is not None); yield 2
x = h(); next(x); print(x.throw(ValueError,'v'))
x = h(); next(x); print(x.throw(ValueError,('a','b')))
x = h(); next(x); print(x.throw(ValueError,ValueError(5), None))
class Sub2(Sub):
    throw = None
    def close(s): print('closed')
class Sub3:
    def __iter__(s): return s
    def __next__(s): return 1
def k(S):
    try: yield from S()
    except ValueError as e: print('in k', repr(e)); yield 'k'
for S in (Sub2, Sub3):
    x = k(S); next(x)
    try: print(x.throw(ValueError, 'v'))
    except BaseException as e: print(type(e), e)
x = k(Sub3); next(x); print(x.throw(ValueError, 'v', None))
x = k(Sub2); next(x); x.close()

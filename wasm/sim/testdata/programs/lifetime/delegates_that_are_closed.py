# A generator that dies or is closed closes what it delegates to, an iterator of a class too.
class It:
    def __init__(self, name): self.name = name
    def __iter__(self): return self
    def __next__(self): return self.name
    def close(self): print('closed', self.name)
    def throw(self, *a):
        print('thrown', self.name, a)
        raise ValueError('again')
class Quiet(It):
    close = None
class Fails(It):
    def close(self): raise KeyError(self.name)
def gen(*its):
    for it in its:
        yield from it
def outer(*its):
    yield from gen(*its)
def last(*its):
    try:
        yield from gen(*its)
    finally:
        print('last')
for make in gen, outer, last:
    print(make.__name__)
    x = make(It('dropped')); next(x); x = None
    x = make(It('by hand')); next(x); x.close()
    x = make(It('in a list')); next(x); x = [x]; x.clear()
    x = make(It('thrown')); next(x)
    try: x.throw(KeyError('k'))
    except ValueError as e: print(repr(e), repr(e.__context__))
    x = make(Fails('by hand')); next(x)
    try: x.close()
    except KeyError as e: print(repr(e), repr(e.__context__))
    x = make(It('never begun')); x = None
    x = make(Quiet('quiet')); next(x)
    try: x.close()
    except TypeError as e: print(e)
    x = None
    x = make(It('at the end')); next(x)
    y = [make(It('a cycle'))]; y.append(y); next(y[0]); y = None

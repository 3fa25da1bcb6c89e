"""What is thrown into a generator or coroutine has as its context what its own body is handling, not what its resumer is."""
def show(v): return repr(v.__context__)
def gen(): yield
def outer(): yield from gen()
def handles():
    try: raise IndexError("own")
    except IndexError: yield
def outer2():
    try: raise IndexError("outer")
    except IndexError: yield from gen()
def outer3():
    try: raise IndexError("outer")
    except IndexError: yield from handles()
async def co():
    class S:
        def __await__(s): yield
    await S()
def catches():
    try: yield
    except ValueError as v:
        print("inside", show(v))
        raise
def catches2():
    try: yield from catches()
    except ValueError as v:
        print("inside2", show(v))
        v.__context__ = None
        raise
def replaces():
    try: yield
    except ValueError as v:
        raise TypeError("t")
def replaces2():
    yield from replaces()
for f in gen, outer, handles, outer2, outer3, catches, catches2, replaces, replaces2:
    g = f(); next(g)
    try: raise KeyError("k")
    except KeyError as k:
        try: g.throw(ValueError("v"))
        except (ValueError, TypeError) as v: print(f.__name__, show(v), v.__context__ and show(v.__context__))
    g = f(); next(g)
    try: g.throw(ValueError("v"))
    except (ValueError, TypeError) as v: print(f.__name__, show(v), v.__context__ and show(v.__context__))
    g = f(); next(g)
    try: raise ValueError("k")
    except ValueError as k:
        try: g.throw(k)
        except (ValueError, TypeError) as v: print(f.__name__, show(v), v.__context__ and show(v.__context__))
    g = f(); next(g)
    try: raise KeyError("k")
    except KeyError as k:
        try: g.close()
        except (ValueError, TypeError) as v: print(f.__name__, show(v), v.__context__ and show(v.__context__))
c = co(); c.send(None)
try: raise KeyError("k")
except KeyError as k:
    try: c.throw(ValueError("v"))
    except ValueError as v: print("co", show(v))
async def ag():
    yield 1
async def ag2():
    try: raise IndexError("own")
    except IndexError: yield 1
def drive(c):
    try: c.send(None)
    except StopIteration as e: return e.value
for f in ag, ag2:
    a = f(); drive(a.asend(None))
    try: raise KeyError("k")
    except KeyError:
        try: drive(a.athrow(ValueError("v")))
        except ValueError as v: print(f.__name__, show(v))
class ACM:
    async def __aenter__(self): return self
    async def __aexit__(self, t, e, tb):
        print(repr(e), repr(e.__context__))
        te = TimeoutError()
        te.__context__ = te.__cause__ = e.__context__
        e.__context__ = te
        return None
class CM:
    def __enter__(self): return self
    def __exit__(self, t, e, tb):
        te = TimeoutError()
        te.__context__ = te.__cause__ = e.__context__
        e.__context__ = te
class S:
    def __await__(self): yield
async def g():
    async with ACM():
        try:
            await S()
        finally:
            raise ValueError("in finally")
async def h():
    with CM():
        try:
            await S()
        finally:
            raise ValueError("in finally")
async def case(c):
    try: await c
    except Exception as e: print(repr(e.__context__), repr(e.__context__.__context__))
for f in g, h:
    c = case(f()); c.send(None)
    try: raise KeyError("x")
    except KeyError as e:
        try: c.throw(e)
        except StopIteration: pass
    c = f(); c.send(None)
    try: raise KeyError("y")
    except KeyError as e:
        try: c.throw(e)
        except Exception as e: print(repr(e.__context__), repr(e.__context__.__context__))
def gen():
    try:
        yield
    except KeyError as e:
        try:
            raise ValueError
        except ValueError as v:
            v.__context__ = None
            raise
g = gen(); next(g)
try: raise KeyError("y")
except KeyError as e:
    try: g.throw(e)
    except Exception as e: print(repr(e.__context__))
try: raise KeyError("y")
except KeyError as e:
  try:
    try:
        raise ValueError
    except ValueError as v:
        v.__context__ = None
        raise
  except ValueError as v: print(repr(v.__context__))
def fn():
    try:
        raise ValueError
    except ValueError as v:
        v.__context__ = None
        raise
try: raise KeyError("y")
except KeyError as e:
  try: fn()
  except ValueError as v: print(repr(v.__context__))

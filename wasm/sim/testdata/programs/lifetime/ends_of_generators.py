import sys; sys.unraisablehook = lambda u: print(u.err_msg, type(u.exc_value).__name__, u.exc_value)
import gc
def tr(n, f):
    try: print(n, f())
    except BaseException as e: print(n, repr(e))
async def a1():
    try: yield 1
    finally: return
async def a2():
    try: yield 1
    except GeneratorExit: yield 2
async def a3():
    try: yield 1
    except GeneratorExit: raise KeyError(1)
async def a4():
    try: yield 1
    except GeneratorExit: raise StopAsyncIteration('x')
async def a5():
    try: yield 1
    except GeneratorExit: raise StopIteration('x')
async def a6():
    try: yield 1
    except GeneratorExit: raise GeneratorExit('y')
async def a7():
    try: yield 1
    finally: await Aw()
class Aw:
    def __await__(self): yield 'aw'
def start(f):
    g = f(); tr(f.__name__, lambda: g.asend(None).send(None)); return g
for f in (a1, a2, a3, a4, a5, a6, a7):
    g = start(f); del g; print('dropped')
    g = start(f); c = g.aclose(); tr('close', lambda: c.send(None)); tr('close', lambda: c.send(None)); del c; del g
    g = start(f); tr('athrow', lambda: g.athrow(ValueError('v')).send(None)); tr('more', lambda: g.asend(None).send(None))
def s1():
    try: yield 1
    finally: return 5
def s2():
    try: yield 1
    except GeneratorExit: raise StopIteration
def s3():
    try: yield 1
    except GeneratorExit: raise StopAsyncIteration
for f in (s1, s2, s3):
    g = f(); next(g); del g
    g = f(); next(g); tr('c', g.close)

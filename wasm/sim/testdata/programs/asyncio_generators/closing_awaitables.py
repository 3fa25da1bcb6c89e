async def ag():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except GeneratorExit as e:
        print('exit', repr(e))
        raise
    finally:
        print('end')
async def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 'ignored'
class Aw:
    def __await__(self):
        try:
            yield 'w'
        finally:
            print('aw closed')
async def waits():
    try:
        await Aw()
        yield 1
    finally:
        print('waits end')
def tr(f):
    try: print('  ', f())
    except BaseException as e: print('  ', type(e).__name__, e)
for make in ag, bad, waits:
    for first in None, 'start':
        for name in 'asend', 'athrow', 'aclose', '__anext__', 'anext':
            g = make()
            print(make.__name__, first, name)
            if first:
                a = g.asend(None)
                tr(lambda: a.send(None))
                tr(lambda: a.close())
                tr(lambda: a.send(None))
                tr(lambda: a.throw(ValueError('late')))
            b = anext(g, 'default') if name == 'anext' else getattr(g, name)(*{'asend': (1 if first else None,), 'athrow': (KeyError('t'),)}.get(name, ()))
            tr(lambda: b.close())
            tr(lambda: b.close())
            tr(lambda: b.send(None))
            tr(lambda: b.throw(ValueError('later')))
            tr(lambda: (g.ag_running, g.ag_frame is None))
            tr(lambda: g.__anext__().send(None))
            c = g.aclose()
            tr(lambda: c.send(None))
            tr(lambda: c.close())
            try: g.aclose().send(None)
            except StopIteration: pass
            except RuntimeError as e: print(e)
for name in 'asend', 'athrow', 'aclose', '__anext__':
    g = ag()
    try: g.asend(None).send(None)
    except StopIteration: pass
    b = getattr(g, name)(*{'asend': (1,), 'athrow': (KeyError('t'),)}.get(name, ()))
    print('throw into', name)
    tr(lambda: b.throw(ValueError('v')))
    tr(lambda: b.send(None))
    tr(lambda: g.ag_running)
    b2 = g.__anext__()
    tr(lambda: b2.throw(StopIteration(1)))
    tr(lambda: b2.throw(StopIteration(1)))
g = ag()
b = g.athrow(ValueError('thrown'))
tr(lambda: b.send(1))
tr(lambda: b.send(None))
tr(lambda: b.send(None))
async def ag():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
g = ag()
def run(aw, *sent):
    try: print('yielded', aw.send(None))
    except BaseException as e: print(type(e).__name__, e)
run(g.__anext__()); run(g.aclose()); run(g.asend(3)); run(g.aclose()); run(g.athrow(ValueError)); run(g.__anext__()); run(g.aclose())
h = ag()
a = h.aclose()
try: a.send(1)
except RuntimeError as e: print(e)
run(h.__anext__())
run(a)
g = ag()
run(g.__anext__())
b = g.asend('given')
tr(lambda: b.send('brought'))

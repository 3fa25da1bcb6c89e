# What a cancelled task throws first has no context; what a cancelled future raises has.
import asyncio
async def ag(n):
    try:
        yield 1
    except BaseException as e:
        print(n, repr(e), repr(e.__context__))
        raise
    finally:
        print('over')
async def main():
    async for a in ag('for'):
        nothing
async def main2():
    g = ag('task')
    await anext(g)
    asyncio.create_task(g.aclose())
    nothing
async def main3():
    global g
    g = ag('global task')
    await anext(g)
    asyncio.create_task(g.aclose())
    nothing
async def main4():
    global g
    g = ag('global')
    await anext(g)
    nothing
for m in main, main2, main3, main4:
    print(m.__name__)
    try: print(asyncio.run(m()))
    except BaseException as e: print('run', repr(e), repr(e.__context__))
g = None
def drive(aw, *a):
    try: print(aw.throw(*a))
    except BaseException as e: print('drive', repr(e), repr(e.__context__))
for what in (lambda g: g.aclose(), lambda g: g.athrow(KeyError), lambda g: g.asend(1)):
    g = ag('by hand')
    try: g.asend(None).send(None)
    except StopIteration: pass
    a = what(g)
    try: 1/0
    except ZeroDivisionError:
        drive(a, ValueError('thrown'))

# What a traceback of a task's exception holds, and until when.
import asyncio, gc, weakref
refs = []
async def numbers(n):
    await asyncio.sleep(0)
    yield n
async def f2(name):
    asyncio.current_task().cancel(name)
    g = numbers(2)
    refs.append((name, weakref.ref(g)))
    await anext(g)
def look(where):
    gc.collect()
    print(where, [n for n, r in refs if r()])
async def main(way):
    loop = asyncio.get_running_loop()
    if way == 'task':
        t = asyncio.create_task(f2('a'))
        await asyncio.sleep(0.1)
        look('task')
    elif way == 'gather':
        latest = asyncio.gather(f2('b'), f2('c'))
        loop.call_later(1, latest.cancel)
        await asyncio.sleep(0.1)
        look('not awaited')
        latest.add_done_callback(lambda f: None)
        try: await latest
        except asyncio.CancelledError as e: pass
        look('awaited')
        latest = None
        look('no name')
    elif way == 'inner':
        latest = asyncio.gather(f2('d'), asyncio.gather(f2('e'), return_exceptions=True))
        loop.call_later(1, latest.cancel)
        try: await latest
        except asyncio.CancelledError as e: pass
        look('awaited')
        latest = None
        look('no name')
    elif way == 'group':
      try:
        async with asyncio.TaskGroup() as g:
            g.create_task(f2('f'))
            t = g.create_task(f2('g'))
            async def fail(): 1/0
            g.create_task(fail())
            await asyncio.sleep(1)
      except* ZeroDivisionError: pass
      look('group')
      t = None
      look('no name')
    elif way == 'result':
        t = asyncio.create_task(f2('h'))
        await asyncio.wait([t])
        look('waited')
        try: t.result()
        except asyncio.CancelledError: pass
        look('asked')
        t = None
        look('no name')
    elif way == 'awaited':
        t = asyncio.create_task(f2('i'))
        try: await t
        except asyncio.CancelledError: pass
        look('asked')
        t = None
        look('no name')
    elif way == 'shield':
        t = asyncio.create_task(f2('j'))
        s = asyncio.shield(t)
        await asyncio.wait([s])
        look('shield')
        t = None
        look('shield alone')
    elif way == 'results':
        r = await asyncio.gather(f2('k'), f2('l'), return_exceptions=True)
        look('results')
        r = None
        look('none')
for way in 'task gather inner group result awaited shield results'.split():
    print('---', way)
    refs.clear()
    asyncio.run(main(way))
    look('after')

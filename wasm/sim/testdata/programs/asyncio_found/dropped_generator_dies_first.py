# A task's coroutine lets go of its variables before the task tells anybody that it is done (seed 50036).
import asyncio
async def talk(n):
    try:
        while n:
            yield n
            n -= 1
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("talk end")
async def program(way):
    g = talk(2)
    if way == 0:
        await anext(g)
    elif way == 1:
        r = await asyncio.gather(anext(g), anext(g), return_exceptions=True)
        print(r)
    elif way == 2:
        await anext(g)
        try: await asyncio.sleep(0)
        except ValueError: pass
    elif way == 3:
        try: await asyncio.gather(anext(g), anext(g))
        except RuntimeError as e: print(e)
    elif way == 5:
        await asyncio.gather(anext(g))
        await asyncio.sleep(0)
    elif way == 6:
        await asyncio.create_task(anext(g))
    elif way == 7:
        await asyncio.create_task(anext(g))
        await asyncio.sleep(0)
for way in (0, 1, 2, 3, 5, 6, 7):
    print(way)
    asyncio.run(program(way))

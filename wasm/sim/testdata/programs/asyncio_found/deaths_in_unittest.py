# Deaths are seen below unittest, too.
import asyncio, contextvars
name = contextvars.ContextVar('name', default='foo')
def handler(*args): print('handler', name.get())
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    async def task():
        name.set('bar')
        1/0
    asyncio.Task(task())
    await asyncio.sleep(0)
    print('after')
async def main2():
    called = False
    def handler(*args):
        nonlocal called
        print('handler', name.get())
        called = True
    async def task():
        name.set('bar')
        1/0
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asyncio.Task(task())
    await asyncio.sleep(0)
    print('after', called)
class A:
    cls = asyncio.Task
    async def test(self):
        called = False
        def handler(*args):
            nonlocal called
            print('handler', name.get())
            called = True
        async def task():
            name.set('bar')
            1/0
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(handler)
        self.cls(task())
        await asyncio.sleep(0)
        print('after', called)
import unittest
class T(unittest.IsolatedAsyncioTestCase):
    cls = asyncio.Task
    async def test_x(self):
        await A().test()
asyncio.run(main())
asyncio.run(main2())
asyncio.run(A().test())
with asyncio.Runner() as r: r.run(A().test())
unittest.main(exit=False, verbosity=0)

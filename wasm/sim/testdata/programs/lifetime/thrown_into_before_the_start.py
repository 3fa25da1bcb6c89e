"""What is thrown into a body that has not begun holds its arguments, by its traceback, as long as the error lives."""
import asyncio


class Dying:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("dies", self.n)


async def awaits(what, other=None):
    mine = 1


def generator(a):
    yield a


async def async_generator(a):
    yield a


async def main():
    t = asyncio.create_task(awaits(Dying(1)))
    t.cancel()
    await asyncio.wait([t])
    print("cancelled", t.cancelled())
    t = None
    print("dropped")
    for n, make in (2, awaits), (3, generator):
        body = make(Dying(n))
        try:
            body.throw(KeyError(n))
        except KeyError as e:
            body = None
            print("caught", repr(e), e.__traceback__.tb_next.tb_frame.f_code.co_name)
        print("left")
    body = async_generator(Dying(4))
    try:
        await body.athrow(KeyError(4))
    except KeyError as e:
        body = None
        print("caught", repr(e))
    print("left")
    # A gather that only a task's argument holds is told of when the task's error goes.
    inner = asyncio.create_task(asyncio.sleep(1))
    t = asyncio.create_task(awaits(asyncio.gather(inner)))
    inner.cancel()
    t.cancel()
    await asyncio.sleep(0.1)
    print("both cancelled", t.cancelled(), inner.cancelled())
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
    t = None
    print("end")

asyncio.run(main())

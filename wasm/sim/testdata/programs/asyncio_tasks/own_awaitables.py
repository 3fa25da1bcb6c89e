"""Awaitables of one's own: what a task says to each thing that is yielded to it."""
import asyncio
import types


class Yields:
    def __init__(self, *things):
        self.things = things

    def __await__(self):
        for thing in self.things:
            try:
                got = yield thing
                print("   sent back", got)
            except BaseException as e:
                print("   thrown in", type(e).__name__, str(e).split(" in task")[0].split(" object")[0])
        return "done"


class NotIterator:
    def __await__(self):
        return [1]


class Coro:
    def __await__(self):
        return later()


async def later():
    await asyncio.sleep(0)


class Foreign:
    _asyncio_future_blocking = False

    def __init__(self, loop):
        self.loop, self.callbacks = loop, []

    def get_loop(self):
        return self.loop

    def add_done_callback(self, fn, *, context=None):
        self.callbacks.append((fn, context))
        self.loop.call_later(0.1, lambda: context.run(fn, self))

    def result(self):
        return "foreign result"

    def exception(self):
        return None

    def cancelled(self):
        return False

    def done(self):
        return True

    def cancel(self, msg=None):
        print("   foreign cancel", msg)
        return False

    def __await__(self):
        self._asyncio_future_blocking = True
        yield self
        return self.result()


@types.coroutine
def old_style():
    x = yield
    return x


async def attempt(title, awaitable):
    try:
        print(title, "->", await awaitable)
    except BaseException as e:
        print(title, "!", type(e).__name__, str(e).split(" at 0x")[0].split("<Task")[0].split("object")[0])


async def main():
    loop = asyncio.get_running_loop()
    await attempt("none", Yields(None, None))
    await attempt("number", Yields(5))
    await attempt("text", Yields("x", None))
    fresh = loop.create_future()
    await attempt("future not asked", Yields(fresh))
    await attempt("generator", Yields((i for i in ())))
    c = later()
    await attempt("coroutine", Yields(c))
    c.close()
    await attempt("not an iterator", NotIterator())
    await attempt("coroutine as iterator", Coro())
    await attempt("foreign", Foreign(loop))
    await attempt("old", old_style())
    await attempt("int", 5)
    await attempt("none", None)
    await attempt("class", later)
    other = asyncio.new_event_loop()
    await attempt("other loop", other.create_future())
    other.close()
    me = asyncio.current_task()
    await attempt("myself", me)
    c = later()
    await c
    await attempt("twice", c)
    t = asyncio.create_task(later())
    g = t.get_coro()
    await asyncio.sleep(0)
    await attempt("running elsewhere", g)
    await t
    f = loop.create_future()
    waiting = asyncio.create_task(attempt("foreign cancelled", Foreign(loop)))
    await asyncio.sleep(0.05)
    waiting.cancel("enough")
    await waiting
    for bad in (5, None, later, [later]):
        try:
            asyncio.ensure_future(bad)
        except TypeError as e:
            print("ensure_future", str(e).split(" at 0x")[0])
        try:
            asyncio.create_task(bad)
        except TypeError as e:
            print("create_task", str(e).split(" at 0x")[0])
        try:
            asyncio.get_running_loop().run_until_complete(bad)
        except (TypeError, RuntimeError) as e:
            print("run_until_complete", e)
    wrapped = asyncio.ensure_future(Yields(None))
    print(type(wrapped).__name__, wrapped.get_coro().__name__, await wrapped)
    for bad in ((), [5], [None], later, {}):
        try:
            print(await asyncio.wait(bad))
        except BaseException as e:
            print("wait", type(e).__name__, str(e).split(" at 0x")[0])
        try:
            print(await asyncio.gather(bad))
        except BaseException as e:
            print("gather", type(e).__name__, str(e).split(" at 0x")[0])
        try:
            print([x for x in asyncio.as_completed(bad)])
        except BaseException as e:
            print("as_completed", type(e).__name__, str(e).split(" at 0x")[0])
        try:
            print(await asyncio.wait_for(bad, 1))
        except BaseException as e:
            print("wait_for", type(e).__name__, str(e).split(" at 0x")[0])
        try:
            print(await asyncio.shield(bad))
        except BaseException as e:
            print("shield", type(e).__name__, str(e).split(" at 0x")[0])


asyncio.run(main())

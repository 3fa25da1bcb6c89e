"""Runner: its context, its loop, what it refuses, and what happens to what is left when it closes."""
import asyncio
import contextvars
import signal
import threading

var = contextvars.ContextVar("var", default="outside")


async def set_and_get(value=None):
    before = var.get()
    if value:
        var.set(value)
    return before, var.get(), asyncio.current_task().get_name()


ended = []


async def leaves():
    async def stay(n):
        try:
            await asyncio.sleep(n)
        except asyncio.CancelledError as e:
            ended.append((n, e.args))
            if n == 3:
                raise RuntimeError("while closing")
            if n == 2:
                return "stubborn"
            raise

    async def numbers():
        try:
            for i in range(3):
                yield i
        finally:
            print("generator closed")
            await asyncio.sleep(0)

    tasks = [asyncio.create_task(stay(n), name=f"stay {n}") for n in (1, 2, 3)]
    g = numbers()
    await anext(g)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, lambda: None)
    leaves.kept = g, tasks
    return [t.get_name() for t in tasks]


def attempt(call, *args, **kwargs):
    try:
        print("->", call(*args, **kwargs))
    except BaseException as e:
        print("!", type(e).__name__, str(e).split(" at 0x")[0])


with asyncio.Runner() as runner:
    print(runner.run(set_and_get("one")))
    print(runner.run(set_and_get("two")))
    print(runner.run(set_and_get()), var.get())
    context = contextvars.copy_context()
    print(runner.run(set_and_get("three"), context=context), context[var])
    print(runner.run(set_and_get()))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed(), loop.get_debug())
    attempt(runner.run, 5)
    attempt(runner.run, loop.create_future())

    async def inside():
        attempt(runner.get_loop)
        c = set_and_get()
        attempt(runner.run, c)
        c.close()
        c = set_and_get()
        attempt(asyncio.run, c)
        c.close()
        attempt(loop.run_until_complete, loop.create_future())
        other = asyncio.new_event_loop()
        attempt(other.run_until_complete, other.create_future())
        other.close()
        return "inside done"

    print(runner.run(inside()))
print("closed", loop.is_closed())
attempt(runner.get_loop)
c = set_and_get()
attempt(runner.run, c)
c.close()
runner.close()
with asyncio.Runner(debug=True) as runner:
    print(runner.get_loop().get_debug())
handled = []
with asyncio.Runner() as runner:
    runner.get_loop().set_exception_handler(lambda loop, context: handled.append((context["message"], repr(context.get("exception")))))
    print(runner.run(leaves()))
print(sorted(ended), handled)
print([(t.get_name(), t.cancelled(), t.done()) for t in leaves.kept[1]])


def factory():
    print("made")
    return asyncio.SelectorEventLoop()


lazy = asyncio.Runner(loop_factory=factory)
print("not yet")
print(lazy.run(set_and_get()))
lazy.close()
results = []


def in_thread():
    with asyncio.Runner() as r:
        results.append(r.run(set_and_get("thread")))
        results.append(signal.getsignal(signal.SIGINT) is signal.default_int_handler)


thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
print(results)


async def handler():
    return signal.getsignal(signal.SIGINT) is signal.default_int_handler


print(asyncio.run(handler()), signal.getsignal(signal.SIGINT) is signal.default_int_handler)


async def exits(how):
    asyncio.create_task(asyncio.sleep(60), name="left")
    raise how("out")


for how in SystemExit, KeyboardInterrupt, GeneratorExit, ValueError, asyncio.CancelledError:
    attempt(asyncio.run, exits(how))


async def swallows():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "swallowed"


async def interrupted():
    asyncio.get_running_loop().call_later(0.1, signal.raise_signal, signal.SIGINT)
    await asyncio.sleep(1)


async def twice():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, signal.raise_signal, signal.SIGINT)
    loop.call_later(0.2, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        await asyncio.sleep(1)


async def interrupted_swallows():
    asyncio.get_running_loop().call_later(0.1, signal.raise_signal, signal.SIGINT)
    return await swallows()


attempt(asyncio.run, interrupted())
attempt(asyncio.run, interrupted_swallows())
attempt(asyncio.run, twice())

"""What a function lets go of that Context.run has called dies in that context, also where the function steps a coroutine by hand."""
import contextvars
import sys

v = contextvars.ContextVar("v", default=0)


class Dying:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "dies", v.get())


def function():
    held = Dying("a local of a function")
    v.set(5)
    return Dying("its result")


async def coroutine():
    held = Dying("a local of a coroutine")
    v.set(77)


async def leaves_a_generator():
    v.set(78)

    async def numbers():
        held = Dying("a local of a generator")
        yield 1
        yield 2

    async for x in numbers():
        break


class Task:
    def __init__(self, coro):
        self.coro = coro

    def step(self):
        try:
            self.coro.send(None)
        except StopIteration:
            print("stops")


print("returned", contextvars.copy_context().run(function) is not None, v.get())
contextvars.copy_context().run(lambda: (v.set(6), Dying("a temporary")) and None)
contextvars.copy_context().run(Task(coroutine()).step)
sys.set_asyncgen_hooks(finalizer=lambda generator: print("finalizer of", generator.__name__, v.get()))
contextvars.copy_context().run(Task(leaves_a_generator()).step)


def fails():
    held = Dying("a local of a function that fails")
    v.set(9)
    raise ValueError


try:
    contextvars.copy_context().run(fails)
except ValueError:
    print("failed", v.get())
print("end", v.get())

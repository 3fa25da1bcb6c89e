"""A Runner keeps one loop and one context for all its runs; a factory makes the loop; a context may be given."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")


async def get():
    return var.get()


async def set_to(value):
    var.set(value)
    return asyncio.get_running_loop()


class Loop(asyncio.SelectorEventLoop):
    def close(self):
        print("the loop is closed", self.is_closed())
        super().close()


def factory():
    print("factory")
    return Loop()


with asyncio.Runner(loop_factory=factory) as runner:
    print("entered")
    a = runner.run(set_to("first"))
    print(type(a).__name__, a is runner.get_loop(), runner.run(get()), var.get())
    own = contextvars.copy_context()
    runner.run(set_to("own"), context=own)
    print(own[var], runner.run(get()), runner.run(get(), context=contextvars.Context()))
    print(runner.run(asyncio.sleep(0.1, "slept")))
    try:
        runner.run(lambda: 1)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split("<")[0])

    async def inner():
        coro = get()
        try:
            runner.run(coro)
        except RuntimeError as e:
            print(e)
        coro.close()
    runner.run(inner())
try:
    runner.run(get())
except RuntimeError as e:
    print(e)
try:
    runner.get_loop()
except RuntimeError as e:
    print(e)
runner.close()
unused = asyncio.Runner(loop_factory=factory)
unused.close()
print(asyncio.run(get(), loop_factory=factory))
runner = asyncio.Runner(debug=True)
print(runner.get_loop().get_debug())
runner.close()

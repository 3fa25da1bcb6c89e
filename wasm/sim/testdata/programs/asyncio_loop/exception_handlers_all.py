"""Exception handlers: what they are given, what happens when they fail, and which errors never reach them."""
import asyncio
import contextvars
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s")
var = contextvars.ContextVar("var", default="unset")


class Formatter(logging.Formatter):
    def format(self, record):
        text = f"{record.levelname} {record.getMessage()}".split(" at 0x")[0].split(".py:")[0]
        return text + (f" [{record.exc_info[0].__name__}]" if record.exc_info else "")


logging.getLogger().handlers[0].setFormatter(Formatter())


async def fails(e):
    raise e


def bad_handler(loop, context):
    raise LookupError("in the handler")


def seen(loop, context):
    print("handler", context["message"], type(context.get("exception")).__name__, sorted(k for k in context), var.get())


async def main(handler):
    loop = asyncio.get_running_loop()
    var.set("main")
    loop.set_exception_handler(handler)
    print("--", getattr(loop.get_exception_handler(), "__name__", None))
    loop.call_soon(lambda: 1 / 0)
    context = contextvars.copy_context()
    context.run(var.set, "other")
    loop.call_soon(lambda: [][0], context=context)
    f = loop.create_future()
    f.add_done_callback(lambda f: f.nothing)
    f.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t = asyncio.create_task(fails(OSError("unseen")), name="unseen")
    await asyncio.sleep(0.01)
    del t
    lost = loop.create_future()
    lost.set_exception(ValueError("lost"))
    del lost
    seen_in_time = asyncio.create_task(fails(OSError("seen")))
    await asyncio.wait([seen_in_time])
    print(repr(seen_in_time.exception()))
    del seen_in_time
    gathered = asyncio.gather(fails(ValueError(1)), fails(ValueError(2)), asyncio.sleep(0.01))
    try:
        await gathered
    except ValueError as e:
        print("gather", e)
    await asyncio.sleep(0.05)
    results = await asyncio.gather(fails(ValueError(3)), return_exceptions=True)
    print(results)
    shielded = asyncio.shield(fails(KeyError("in shield")))
    shielded.cancel()
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "by hand", "exception": RuntimeError("x"), "extra": 5})
    loop.call_exception_handler({})
    try:
        await asyncio.wait_for(fails(TimeoutError("own")), 1)
    except TimeoutError as e:
        print("wait_for", e, e.__cause__)


for handler in None, seen, bad_handler:
    asyncio.run(main(handler))


class Loop(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print("default", context["message"])
        if "exception" in context and isinstance(context["exception"], ZeroDivisionError):
            raise RuntimeError("default fails too")


with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main(bad_handler))


async def leaving(error):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(seen)

    def leave():
        raise error

    loop.call_soon(leave)
    await asyncio.sleep(0.1)
    print("not reached")


for error in SystemExit(3), KeyboardInterrupt():
    try:
        asyncio.run(leaving(error))
    except BaseException as e:
        print(repr(e))
try:
    asyncio.new_event_loop().set_exception_handler(5)
except TypeError as e:
    print(e)

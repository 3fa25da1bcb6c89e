# An async generator that yields while it is closed, and is dropped, is dead: shutdown_asyncgens() does not meet it again. One that is held, it does.
import asyncio

held = []


async def stubborn(name):
    try:
        yield 1
    except GeneratorExit:
        print(name, "yields while it is closed")
        yield 2
    finally:
        print(name, "awaits while it is closed")
        await asyncio.sleep(0)


async def main(keep):
    g = stubborn("held" if keep else "dropped")
    print(await anext(g))
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    if keep:
        held.append(g)


def handler(loop, context):
    print("told:", context["message"].split("<")[0], repr(context.get("exception")))


for keep in False, True:
    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(handler)
        runner.run(main(keep))
    print("--")
held.clear()

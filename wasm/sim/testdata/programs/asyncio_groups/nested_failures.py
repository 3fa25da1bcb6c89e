"""Nested task groups: failures that meet, cancellation from outside, except*, and what is left of each."""
import asyncio


async def after(seconds, what):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError as e:
        print(f"  {asyncio.current_task().get_name()} cancelled {e.args}")
        raise
    if isinstance(what, Exception):
        raise what
    return what


def show(group, depth=1):
    print("  " * depth + f"{type(group).__name__}: {group}")
    for e in getattr(group, "exceptions", ()):
        show(e, depth + 1)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0.1)
        raise LookupError("while stopping")


async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(after(0.3, ValueError("outer child")), name="outer child")
        outer.create_task(stubborn(), name="stubborn")
        try:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(after(0.1, KeyError("inner child")), name="inner child")
                inner.create_task(after(5, 1), name="inner sleeper")
        except* KeyError as caught:
            show(caught)
            print("  cancelling", asyncio.current_task().cancelling())
        print("  between")
        async with asyncio.TaskGroup() as second:
            second.create_task(after(5, 2), name="second sleeper")


async def case(name, coroutine, cancel_after=None):
    print(name)
    task = asyncio.create_task(coroutine, name=name)
    if cancel_after is not None:
        asyncio.get_running_loop().call_later(cancel_after, task.cancel, "from outside")
    try:
        print("  result", await task)
    except BaseException as e:
        show(e)
    print("  ended: cancelled", task.cancelled(), "cancelling", task.cancelling())


async def body_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(after(1, 1), name="child")
        await asyncio.sleep(0)
        raise RuntimeError("body")


async def fails_and_is_cancelled():
    async with asyncio.TaskGroup() as group:
        group.create_task(stubborn(), name="stubborn")
        await asyncio.sleep(1)


async def late_member():
    group = asyncio.TaskGroup()
    try:
        async with group:
            group.create_task(after(0.1, OSError("first")), name="first")
            group.create_task(after(0.1, OSError("second")), name="second")
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                c = after(0, 0)
                try:
                    group.create_task(c)
                except RuntimeError as e:
                    print("  ", e)
                    c.close()
                raise
    except* OSError as e:
        show(e)
    c = after(0, 0)
    try:
        group.create_task(c)
    except RuntimeError as e:
        print("  ", str(e).split(" tasks=")[0])
    c.close()
    return "late"


async def base():
    async with asyncio.TaskGroup() as group:
        group.create_task(after(0.1, 5), name="five")
        raise asyncio.CancelledError("own")


async def main():
    await case("nested", nested())
    await case("body fails", body_fails())
    await case("cancelled from outside", fails_and_is_cancelled(), 0.2)
    await case("cancelled from outside, inner first", nested(), 0.2)
    await case("late member", late_member())
    await case("own cancelled error", base())


asyncio.run(main())

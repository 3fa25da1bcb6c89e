# oracle: real, the oracle does not take the interpreter down
# What a module holds of a loop that was left in the middle dies in the order in which the last look reached it: the task before its coroutine.
import asyncio
import sys


async def program():
    waits = asyncio.get_running_loop().create_future()
    try:
        await waits
    except BaseException as e:
        print("closed:", repr(e))
    print("and goes on")


def handler(loop, context):
    print("told:", context["message"], context["task"].get_coro().cr_frame is not None)


loop = asyncio.new_event_loop()
loop.set_exception_handler(handler)
try:
    loop.call_later(0.1, sys.exit)
    main = loop.create_task(program())
    loop.run_until_complete(main)
except BaseException as e:
    print("run", repr(e))
print("end")

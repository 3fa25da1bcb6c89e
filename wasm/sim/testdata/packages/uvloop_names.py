"""uvloop's names on our own loop; run() and install() as in uvloop 0.22, what is printed of the loop as uvloop 0.17.0 prints it."""
import asyncio

import uvloop


async def main(how):
    loop = asyncio.get_running_loop()
    print(how, type(loop), loop, isinstance(loop, asyncio.AbstractEventLoop))
    await asyncio.sleep(0.1)
    print(await loop.run_in_executor(None, how.upper))
    return loop


print(uvloop.run(main("run")))
uvloop.install()
print(asyncio.run(main("install")))
asyncio.set_event_loop_policy(None)
print(asyncio.run(main("factory"), loop_factory=uvloop.new_event_loop))
with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    runner.run(main("runner"))
asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
print(type(asyncio.get_event_loop_policy()))
loop = asyncio.new_event_loop()
print(type(loop) is uvloop.Loop)
loop.run_until_complete(main("policy"))
loop.close()
print(loop)
asyncio.set_event_loop_policy(None)
print(type(asyncio.new_event_loop()).__name__)
for wrong in (lambda: uvloop.run(main), lambda: uvloop.run(main("other"), loop_factory=asyncio.SelectorEventLoop), lambda: uvloop.libuv_version):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)

# A Runner runs one thing after another in one loop and one context; what it refuses, and what a closed one says.
import asyncio, contextvars
who = contextvars.ContextVar("who", default="nobody")
async def step(name):
    print(name, "sees", who.get())
    who.set(name)
    await asyncio.sleep(0.01)
    return asyncio.current_task().get_name()
with asyncio.Runner(debug=False) as runner:
    print(runner.run(step("first")))
    print(runner.run(step("second")))
    ctx = contextvars.copy_context()
    ctx.run(who.set, "outside")
    print(runner.run(step("third"), context=ctx))
    print(ctx[who], who.get(), runner.get_loop().is_running())
    try:
        runner.run(print)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    async def nested():
        try:
            c = step("x")
            runner.run(c)
        except RuntimeError as e:
            print(e)
            c.close()
        try:
            asyncio.run(c := step("y"))
        except RuntimeError as e:
            print(e)
            c.close()
    runner.run(nested())
    async def awaitable(): return 5
    fut = runner.get_loop().create_future()
    try:
        runner.run(fut)
    except ValueError as e:
        print(e)
try:
    runner.run(c := step("late"))
except RuntimeError as e:
    print(e); c.close()
try:
    runner.get_loop()
except RuntimeError as e:
    print(e)
r = asyncio.Runner()
r.close(); r.close()
try:
    with r: pass
except RuntimeError as e:
    print(e)

"""Exceptions in callbacks: the handler's context, a handler that fails, the default one."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def bad(x): raise ValueError(x)
    def handler(loop, context):
        print("handler", context["message"], repr(context["exception"]), type(context["handle"]).__name__)
    loop.set_exception_handler(handler)
    loop.call_soon(bad, 1)
    await asyncio.sleep(0)
    class Loud(type(loop)): pass
    loop.call_exception_handler({"message": "by hand", "exception": None, "handle": None, "extra": 5})
    seen = []
    loop.default_exception_handler = seen.append
    def failing(loop, context): raise KeyError("in the handler")
    loop.set_exception_handler(failing)
    loop.call_soon(bad, 2)
    await asyncio.sleep(0)
    print(seen[0]["message"], repr(seen[0]["exception"]), sorted(seen[0]["context"]))
    loop.set_exception_handler(None)
    loop.call_soon(bad, 3)
    await asyncio.sleep(0)
    print(seen[1]["message"].split(" at ")[0])
asyncio.run(main())

"""Code with await outside of functions, as a prompt of asyncio's compiles it: it is a coroutine that works on the namespace it is run in."""
import ast
import asyncio
import inspect
import types

AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


async def numbers():
    for n in range(3):
        await asyncio.sleep(0.01)
        yield n


class Door:
    async def __aenter__(self):
        print("in")
        return 7

    async def __aexit__(self, *args):
        print("out")

SOURCES = [
    "a = await asyncio.sleep(0.1, 1)",
    "async for n in numbers(): a = n",
    "async with Door() as a: pass",
    "a = [n async for n in numbers()]",
    "a = {n: await asyncio.sleep(0, n) for n in range(2)}",
    "g = (n async for n in numbers()); a = [n async for n in g]",
    "a = (lambda: 5)()",
    "import math\nfor i in range(3):\n    if i == 2: a = await asyncio.sleep(0, i)\ndel i",
]
for source in SOURCES:
    for made in source, ast.parse(source):
        namespace = {"asyncio": asyncio, "numbers": numbers, "Door": Door}
        code = compile(made, "<prompt>", "exec", AWAIT)
        waits = bool(code.co_flags & inspect.CO_COROUTINE)
        result = eval(code, namespace)
        if waits:
            print(type(result).__name__, result.__name__, inspect.iscoroutine(result), asyncio.run(result), end=" ")
        print(waits, namespace["a"], sorted(set(namespace) - {"__builtins__", "asyncio", "numbers", "Door", "a"}))


async def main():
    print(await eval(compile("await asyncio.sleep(0, 'value')", "<prompt>", "eval", AWAIT)))
    names = {}
    await eval(compile("x = 1; y = await asyncio.sleep(0, x + 1)", "<prompt>", "single", AWAIT), globals(), names)
    print(names)
    f = types.FunctionType(compile("z = await asyncio.sleep(0, 9)", "<prompt>", "exec", AWAIT), globals())
    await f()
    print(z)
    try:
        await eval(compile("1\n\nawait asyncio.sleep(0)\n1 / 0", "<prompt>", "exec", AWAIT))
    except ZeroDivisionError as e:
        print(e.__traceback__.tb_next.tb_lineno, e.__traceback__.tb_next.tb_frame.f_code.co_name)

asyncio.run(main())
for source in ("await x", "def f(): await x", "async def f(): [x async for x in y]", "class C: await x", "lambda: await x", "def f():\n async with x: pass",
               "yield 1", "return 1", "[await x for x in y]", "async for x in y: pass"):
    for flags in 0, AWAIT:
        try:
            print(bool(compile(source, "<prompt>", "exec", flags).co_flags & inspect.CO_COROUTINE), end="; ")
        except SyntaxError as e:
            print(e, end="; ")
    print()

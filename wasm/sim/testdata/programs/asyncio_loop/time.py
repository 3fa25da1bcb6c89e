"""loop.time is a clock that only goes forward; call_at takes its times."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    a = loop.time(); await asyncio.sleep(0.5); b = loop.time()
    print(round(b - a, 1), isinstance(a, float))
    f = loop.create_future()
    loop.call_at(a + 2, f.set_result, "two seconds after a")
    print(await f, round(loop.time() - a, 1))
asyncio.run(main())

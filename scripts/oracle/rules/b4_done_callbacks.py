"""B4: done-callbacks are queued in the order in which they were added, even to a done future."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("first", f.result()))
    future.add_done_callback(lambda f: print("second", f.result()))
    future.set_result(42)
    print("set, and nobody told yet")
    future.add_done_callback(lambda f: print("third, added when done"))
    await asyncio.sleep(0)
    print("main goes on")


asyncio.run(main())

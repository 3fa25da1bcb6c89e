"""A timeout of 0 or less never starts a coroutine, but takes the result of what is done."""
import asyncio
async def f(): print("never"); return 1
async def main():
    for t in 0, -1:
        try: await asyncio.wait_for(f(), t)
        except TimeoutError as e: print(repr(e), repr(e.__cause__))
    done = asyncio.get_running_loop().create_future(); done.set_result("done already")
    print(await asyncio.wait_for(done, 0))
    running = asyncio.create_task(asyncio.sleep(1))
    try: await asyncio.wait_for(running, 0)
    except TimeoutError: print(running.cancelled())
asyncio.run(main())

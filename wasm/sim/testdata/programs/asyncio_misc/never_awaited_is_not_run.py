"""A coroutine that nobody awaits does nothing; calling it is no error."""
import asyncio, warnings
warnings.simplefilter("ignore")
async def f(): print("never")
async def main():
    c = f()
    print(type(c).__name__, c.cr_running, c.cr_await, c.cr_frame is not None)
    c.close()
    print(c.cr_frame)
asyncio.run(main())

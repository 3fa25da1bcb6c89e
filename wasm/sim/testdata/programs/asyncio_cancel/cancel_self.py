"""A task that cancels itself gets the error at its next suspension, and not before."""
import asyncio
async def main():
    me = asyncio.current_task()
    print(me.cancel("myself"), me.cancelling())
    print("still running")
    try: await asyncio.sleep(0)
    except asyncio.CancelledError as e: print(repr(e))
    print(me.uncancel())
    me.cancel()
    async def no_suspension(): return 1
    print(await no_suspension())
    me.uncancel()
    await asyncio.sleep(0)
    print("uncancelled in time")
asyncio.run(main())

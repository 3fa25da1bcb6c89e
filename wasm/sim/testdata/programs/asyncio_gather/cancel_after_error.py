"""Once gather has raised, cancelling it does nothing to the children."""
import asyncio
async def bad(): raise ValueError
async def main():
    slow = asyncio.create_task(asyncio.sleep(0.1, "slow"))
    outer = asyncio.gather(bad(), slow)
    try: await outer
    except ValueError: print(outer.cancel(), slow.cancelled())
    print(await slow)
asyncio.run(main())

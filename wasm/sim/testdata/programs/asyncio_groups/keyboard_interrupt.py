"""SystemExit and KeyboardInterrupt of a child are not grouped: they come out bare."""
import asyncio
async def exits(): raise SystemExit(5)
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(exits()); await asyncio.sleep(1)
    except BaseException as e: print("main:", type(e).__name__); raise
try: asyncio.run(main())
except SystemExit as e: print("code", e.code)

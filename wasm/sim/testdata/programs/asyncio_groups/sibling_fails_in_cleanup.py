"""What siblings raise while they are cancelled joins the group."""
import asyncio
async def fails(): raise ValueError("first")
async def bad_cleanup():
    try: await asyncio.sleep(10)
    finally: raise KeyError("in cleanup")
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad_cleanup())
            await asyncio.sleep(0)
            group.create_task(fails())
    except* ValueError as e: print("values", e.exceptions)
    except* KeyError as e: print("keys", e.exceptions)
asyncio.run(main())

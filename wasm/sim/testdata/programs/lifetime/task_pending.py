import asyncio, gc
async def forever():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("finally")
async def main():
    t = asyncio.create_task(forever(), name="lost")
    await asyncio.sleep(0)
    del t
    print("dropped")
    gc.collect()
    print("collected")
asyncio.run(main())
print("end")

import asyncio
async def inner():
    return 1
async def main():
    try:
        asyncio.run(inner())
    except RuntimeError as e:
        print(e)
    try:
        asyncio.get_running_loop().run_until_complete(inner())
    except RuntimeError as e:
        print(e)
    print("after")
asyncio.run(main())
print("done")

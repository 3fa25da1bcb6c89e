"""A task cannot await a future of another loop."""
import asyncio, re
other = asyncio.new_event_loop()
foreign = other.create_future()
async def main():
    try: await foreign
    except RuntimeError as e: print(re.sub("<.*?>>?", "<…>", str(e), count=1).split("<Task")[0].split(" got ")[-1])
asyncio.run(main())
other.close()

"""wrap_future: a future of a thread as one of the loop; cancelling goes both ways."""
import asyncio, concurrent.futures
async def main():
    source = concurrent.futures.Future()
    f = asyncio.wrap_future(source)
    print(isinstance(f, asyncio.Future), asyncio.wrap_future(f) is f)
    source.set_result(1)
    print(f.done(), await f)
    source = concurrent.futures.Future(); f = asyncio.wrap_future(source)
    f.cancel(); await asyncio.sleep(0)
    print(source.cancelled())
    source = concurrent.futures.Future(); f = asyncio.wrap_future(source)
    source.set_exception(KeyError("k"))
    try: await f
    except KeyError as e: print(repr(e))
asyncio.run(main())

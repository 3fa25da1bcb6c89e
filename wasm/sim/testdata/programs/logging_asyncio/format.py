# What asyncio tells of goes through the logger "asyncio": the format and the level of basicConfig are in force.
# oracle: stderr
import asyncio
import gc
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s|%(name)s|%(module)s|%(funcName)s|%(message)s")


class Trouble(Exception):
    pass


async def fails():
    raise Trouble("nobody asks")


async def never_retrieved():
    task = asyncio.create_task(fails(), name="lost")
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    asyncio.get_running_loop().call_exception_handler({"message": "told by hand", "answer": 42})
    future = asyncio.get_running_loop().create_future()
    future.set_exception(Trouble("in a future"))
    del future
    gc.collect()


asyncio.run(never_retrieved())
logging.getLogger("asyncio").setLevel(logging.CRITICAL)
asyncio.run(never_retrieved())
logging.error("only the root speaks now")

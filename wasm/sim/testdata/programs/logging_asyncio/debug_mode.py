# Debug mode: the choice of the selector at level DEBUG, slow steps and callbacks at level WARNING, all of them from the logger "asyncio".
import asyncio
import logging
import re
import time


class Keeping(logging.Handler):
    def emit(self, record):
        text = re.sub(r" created at \S+:(\d+)| at 0x\w+", "", record.getMessage())
        text = re.sub(r"\d+\.\d{3} seconds", "N seconds", text)
        text = re.sub(r"selector: \w+", "selector: S", text)
        text = re.sub(r"\S+\.py:", "FILE:", text)
        text = re.sub(r"cb=\[.*?\]", "cb=[...]", text)
        print(record.levelname, record.name, text)


logging.basicConfig(level=logging.DEBUG, handlers=[Keeping()])


def slow_callback():
    time.sleep(0.5)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(slow_callback)
    await asyncio.sleep(0.01)
    time.sleep(0.2)
    await asyncio.sleep(0)
    loop.slow_callback_duration = 1
    time.sleep(0.5)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
print("without debug mode")
asyncio.run(main())
logging.getLogger("asyncio").setLevel(logging.WARNING)
print("warnings only")
asyncio.run(main(), debug=True)

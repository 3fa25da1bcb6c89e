# A handler of the program's own sees asyncio's records, with their exceptions, and may keep them from the root.
import asyncio
import asyncio.log
import gc
import logging


class Keeping(logging.Handler):
    def emit(self, record):
        error = record.exc_info and record.exc_info[1]
        first = record.getMessage().splitlines()[0]
        print(record.levelname, record.name, repr(error), first.split(" at 0x")[0], record.args, record.taskName)


log = logging.getLogger("asyncio")
log.addHandler(Keeping())
log.propagate = False
print(asyncio.log.logger.name, asyncio.log.logger.handlers == log.handlers)


async def fails():
    raise ValueError("lost")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fails())
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    loop.call_later(0.01, int, "x")
    await asyncio.sleep(0.02)
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_soon(int, "y")
    await asyncio.sleep(0.01)
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"].split("(")[0]))
    loop.call_soon(int, "z")
    await asyncio.sleep(0.01)


log.setLevel(logging.INFO)
asyncio.run(main())


async def waits(future):
    await future


loop = asyncio.new_event_loop()
task = loop.create_task(waits(loop.create_future()), name="pending")
loop.call_soon(loop.stop)
loop.run_forever()
del task
gc.collect()
loop.close()

log.filters.append(lambda record: "int" not in record.getMessage())
loop = asyncio.new_event_loop()
loop.call_soon(int, "filtered")
loop.call_later(0.01, loop.stop)
loop.run_forever()
loop.close()

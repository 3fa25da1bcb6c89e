"""The first answer: the next one when the first is late

Ask a mirror. When it is not back within the patience, ask the next one too, and go on waiting for
both. The first answer wins.
"""
SLOW = 2.5       # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"Mirror A answers after"}
MIDDLE = 1.3     # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"Mirror B answers after"}
FAST = 0.4       # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"Mirror C answers after"}
PATIENCE = 0.8   # @param {type:"slider", min:0.1, max:3, step:0.1, unit:"s", label:"Patience before the next one"}

import asyncio
import time

# region setup: a clock
start = time.monotonic()


def say(text):
    print(f"{time.monotonic() - start:4.1f} s  {text}")
# endregion


async def ask(mirror, seconds):
    say(f"{mirror}: asked")
    try:
        await asyncio.sleep(seconds)
        return f"the file, from {mirror}"
    except asyncio.CancelledError:
        say(f"{mirror}: never mind")
        raise


MIRRORS = {"A": SLOW, "B": MIDDLE, "C": FAST}


async def main():
    asked, done = [], set()
    for mirror in MIRRORS.items():
        asked.append(asyncio.create_task(ask(*mirror), name=mirror[0]))
        last = len(asked) == len(MIRRORS)      # there is no other: wait as long as it takes
        done, _ = await asyncio.wait(asked, timeout=None if last else PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        if done:
            break
    say(done.pop().result())
    for task in asked:
        task.cancel()                          # does nothing to one that is done
    await asyncio.gather(*asked, return_exceptions=True)


asyncio.run(main())

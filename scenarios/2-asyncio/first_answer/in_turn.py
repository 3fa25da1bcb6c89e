"""The first answer: one after the other

Ask a mirror, wait until patience ends, ask the next. A slow first mirror costs its whole patience.
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
    for mirror, seconds in MIRRORS.items():
        try:
            async with asyncio.timeout(PATIENCE):
                say(await ask(mirror, seconds))
                break
        except TimeoutError:
            continue
    else:
        say("nobody answered in time")


asyncio.run(main())

"""Timeouts with the older names: what async_timeout 4.0.2 prints on CPython 3.13, and 5 does, too."""
import asyncio
from async_timeout import Timeout, timeout, timeout_at


async def main():
    loop = asyncio.get_running_loop()
    async with timeout(1) as cm:
        await asyncio.sleep(0.1)
        print(isinstance(cm, Timeout), cm.expired, cm.deadline > loop.time())
    print(cm.expired)
    try:
        async with timeout(0.1) as cm:
            await asyncio.sleep(1)
    except asyncio.TimeoutError as e:
        print(repr(e), cm.expired)
    try:
        async with timeout(1) as cm:
            raise TimeoutError("another's")
    except TimeoutError as e:
        print(e, cm.expired)
    async with timeout(None) as cm:
        print(cm.deadline)
        try:
            cm.shift(1)
        except RuntimeError as e:
            print(e)
    async with timeout(0.1) as cm:
        cm.reject()
        await asyncio.sleep(0.2)
    async with timeout(0.1) as cm:
        before = cm.deadline
        cm.shift(0.2)
        print(f"{cm.deadline - before:.1f}")
        await asyncio.sleep(0.2)
    async with timeout(0.1) as cm:
        cm.update(loop.time() + 1)
        await asyncio.sleep(0.2)
    try:
        async with timeout_at(loop.time() + 0.1) as cm:
            await asyncio.sleep(0.2)
    except asyncio.TimeoutError:
        print("at", cm.expired)
    try:
        async with timeout(-1):
            await asyncio.sleep(0)
    except asyncio.TimeoutError:
        print("over before it began")
    for use in cm.reject, lambda: cm.shift(1):
        try:
            use()
        except RuntimeError:
            print("it is over")


asyncio.run(main())
try:
    timeout(1)
except RuntimeError as e:
    print(e)

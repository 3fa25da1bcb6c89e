"""The way back from a worker thread to the loop that waits for it."""

import asyncio
from concurrent.futures import Future


from .to_thread import here


def _loop():
    try:
        return here.loop
    except AttributeError:
        raise RuntimeError("This function can only be run from an AnyIO worker thread") from None


def run(func, *args):
    async def call():
        return await func(*args)

    return asyncio.run_coroutine_threadsafe(call(), _loop()).result()


def run_sync(func, *args):
    future = Future()

    def call():
        try:
            future.set_result(func(*args))
        except BaseException as e:
            future.set_exception(e)

    _loop().call_soon_threadsafe(call)
    return future.result()

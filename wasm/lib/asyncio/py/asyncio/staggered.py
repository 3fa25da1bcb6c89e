"""staggered_race: attempts that start one after the other, and the first success."""

from _asyncio import get_running_loop
from asyncio.locks import Event
from asyncio.tasks import wait, wait_for

__all__ = ("staggered_race",)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Returns (result of the winner, its index, exceptions by attempt). The next attempt starts when the one before fails or after delay
    seconds (None: only when it fails)."""
    loop = loop or get_running_loop()
    attempts = enumerate(coro_fns)
    result = index = None
    errors, tasks = [], []

    async def run_one_coro(previous_failed):
        nonlocal result, index
        if previous_failed is not None:
            try:
                await wait_for(previous_failed.wait(), delay)
            except TimeoutError:
                pass
        try:
            mine, coro_fn = next(attempts)
        except StopIteration:
            return
        failed = Event()
        tasks.append(loop.create_task(run_one_coro(failed)))
        assert len(tasks) == mine + 2  # eager tasks break this or the next, as they do in 3.13.0
        errors.append(None)
        assert len(errors) == mine + 1
        try:
            value = await coro_fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            errors[mine] = error
            failed.set()
        else:
            assert index is None  # nor may a loser swallow its cancellation
            result, index = value, mine
            for i, task in enumerate(tasks):
                if i != mine:
                    task.cancel()

    tasks.append(loop.create_task(run_one_coro(None)))
    try:
        ended = 0
        while ended != len(tasks):
            done, _ = await wait(tasks)
            ended = len(done)
            for task in done:
                if not task.cancelled() and task.exception():
                    raise task.exception()
        return result, index, errors
    finally:
        for task in tasks:
            task.cancel()

"""Scopes within scopes, groups that fail, and wrong use of anyio 4. Version 3.6.2 prints the same on CPython 3.13 but for exception groups, two texts,
a scope that was cancelled before it was entered, and cancellations that it never takes back; there it is worked out by hand."""
import anyio, asyncio
from anyio import create_task_group, CancelScope, sleep, move_on_after, fail_after

async def bad(d=0, e=ValueError('bad')):
    await sleep(d)
    raise e

async def say(n, d):
    try:
        await sleep(d)
        print('said', n)
    except anyio.get_cancelled_exc_class():
        print('cancelled', n)
        raise

async def starts(*, task_status):
    task_status.started('ready')
    await sleep(0.1)
    print('ran')

async def twice(*, task_status):
    task_status.started(1)
    try:
        task_status.started(2)
    except RuntimeError as e:
        print(e)

async def never(*, task_status):
    await sleep(0.01)

async def fails(*, task_status):
    await sleep(0.01)
    raise OSError('no start')

def plain():
    return 5

async def main():
    tg = create_task_group()
    try:
        tg.start_soon(say, 1, 1)
    except RuntimeError as e:
        print(e)
    async with create_task_group() as tg:
        print(await tg.start(starts))
        print(await tg.start(twice))
        for f in (never, fails):
            try:
                await tg.start(f)
            except (RuntimeError, OSError) as e:
                print(type(e).__name__, e)
    try:
        tg.start_soon(say, 1, 1)
    except RuntimeError as e:
        print(e)
    try:
        async with create_task_group() as tg:
            tg.start_soon(plain)
    except BaseException as e:
        print(type(e).__name__, str(e)[:40])
    try:
        async with create_task_group() as tg:
            tg.start_soon(say, 'x', 1)
            await sleep(0.1)
            raise KeyError('body')
    except BaseException as e:
        print(type(e).__name__)
    t = asyncio.create_task(group(), name='outer')
    await sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('outer cancelled', t.cancelled())
    with CancelScope() as s:
        s.cancel()
        try:
            await sleep(1)
        except asyncio.CancelledError:
            print('once')
        try:
            await sleep(1)
        except asyncio.CancelledError:
            print('twice')
        with CancelScope(shield=True):
            await sleep(0.01)
            print('shielded')
        await sleep(1)
    print('out', s.cancel_called)
    with move_on_after(0.1) as s:
        s.deadline += 0.2
        await sleep(0.2)
        print('later')
        await sleep(0.2)
        print('never')
    with move_on_after(5) as s:
        with move_on_after(0.1) as inner:
            await sleep(1)
        print('inner over', s.cancel_called, inner.cancel_called)
    try:
        with fail_after(0.1):
            async with create_task_group() as tg:
                tg.start_soon(say, 'in group', 1)
    except TimeoutError:
        print('group timed out')
    async with create_task_group() as tg:
        with CancelScope() as s:
            tg.start_soon(say, 'sibling', 0.05)
            s.cancel()
            await sleep(0)
        print('only the scope')
    async with create_task_group() as a:
        async with create_task_group() as b:
            b.start_soon(say, 'b', 0.2)
            a.start_soon(say, 'a', 0.2)
            await sleep(0.05)
            b.cancel_scope.cancel()
        print('b is over')
    with CancelScope() as s:
        t = asyncio.create_task(say('task', 0.05))
        s.cancel()
        try:
            await t
        except asyncio.CancelledError:
            print('caught', t.cancelled())
    await sleep(0.1)
    print(t.cancelled(), asyncio.current_task().cancelling())
    s = CancelScope()
    s.cancel()
    with s:
        await sleep(0)
        print('never')
    print('cancelled before')
    lim = anyio.CapacityLimiter(1)

    async def job(n):
        async with lim:
            print('job', n, lim.available_tokens)
            await sleep(0.01)
    async with create_task_group() as tg:
        for i in range(3):
            tg.start_soon(job, i)
    for bad_ in (lambda: lim.release(), lambda: anyio.CapacityLimiter(0), lambda: anyio.CapacityLimiter('x'), lambda: anyio.Semaphore(-1), lambda: anyio.Semaphore(2, max_value=1), lambda: anyio.create_memory_object_stream(-1), lambda: anyio.create_memory_object_stream(0.5)):
        try:
            bad_()
        except Exception as e:
            print(type(e).__name__, e)
    sem = anyio.Semaphore(1, max_value=1)
    try:
        sem.release()
    except ValueError as e:
        print(e)
    sem.acquire_nowait()
    try:
        sem.acquire_nowait()
    except anyio.WouldBlock as e:
        print(type(e).__name__)

async def group():
    async with create_task_group() as tg:
        tg.start_soon(say, 'child', 5)
        print('in group')
        await sleep(5)


anyio.run(main)
for wrong in (lambda: anyio.run(main, backend='nothing'),):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)

async def nested():
    try:
        anyio.run(main)
    except RuntimeError as e:
        print(e)


anyio.run(nested)

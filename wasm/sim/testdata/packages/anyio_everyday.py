"""What most programs use of anyio 4. Version 3.6.2 prints the same on CPython 3.13 but for exception groups, cancelled_caught, and the turns of the
loop that 4 saves; there it is worked out by hand."""
import anyio, time, threading
from anyio import create_task_group, move_on_after, fail_after, sleep, to_thread, from_thread
t0 = time.monotonic()

def now():
    return f'{time.monotonic() - t0:.1f}'

async def say(n, d):
    try:
        await sleep(d)
        print(now(), 'said', n)
    except anyio.get_cancelled_exc_class():
        print(now(), 'cancelled', n)
        raise

async def service(port, *, task_status=anyio.TASK_STATUS_IGNORED):
    await sleep(0.1)
    print('up', port)
    task_status.started(port + 1)
    await sleep(0.2)
    print('down')

async def bad(d):
    await sleep(d)
    raise ValueError(d)

async def main():
    async with create_task_group() as tg:
        for i in range(3):
            tg.start_soon(say, i, i / 10, name=f'say{i}')
        print('started')
    print(now(), 'group done')
    with move_on_after(0.2) as scope:
        await say('slow', 5)
    print(scope.cancel_called, scope.cancelled_caught)
    try:
        with fail_after(0.1):
            await say('slower', 5)
    except TimeoutError as e:
        print('timeout', repr(e))
    with move_on_after(1) as scope:
        await say('quick', 0.1)
    print(scope.cancel_called, scope.cancelled_caught)
    async with create_task_group() as tg:
        tg.start_soon(say, 'a', 1)
        tg.start_soon(say, 'b', 2)
        await sleep(0.1)
        tg.cancel_scope.cancel()
        print('cancel requested')
    print(now(), 'after')
    try:
        async with create_task_group() as tg:
            tg.start_soon(bad, 0.1)
            tg.start_soon(say, 'c', 1)
    except BaseException as e:
        print(type(e).__name__, e)
    async with create_task_group() as tg:
        print(await tg.start(service, 80))
        print(now(), 'started service')
    with move_on_after(0.1):
        try:
            await sleep(1)
        finally:
            with anyio.CancelScope(shield=True):
                await sleep(0.1)
                print(now(), 'cleaned')

    async def stubborn():
        for i in range(3):
            try:
                await sleep(1)
            except anyio.get_cancelled_exc_class():
                print('again', i)
    with move_on_after(0.1) as s:
        await stubborn()
    print(now(), s.cancelled_caught)
    print(await to_thread.run_sync(lambda: threading.current_thread().name))

    def work():
        time.sleep(0.1)
        from_thread.run_sync(print, 'from thread')
        return from_thread.run(say, 'in loop', 0.1)
    await to_thread.run_sync(work)
    with move_on_after(0.1) as s:
        await to_thread.run_sync(time.sleep, 0.3)
    print(now(), s.cancelled_caught, s.cancel_called)
    send, recv = anyio.create_memory_object_stream(1)

    async def producer():
        async with send:
            for i in range(4):
                await send.send(i)
                print('sent', i)

    async def consumer(r, n):
        async with r:
            async for x in r:
                print(n, 'got', x)
                await sleep(0.05)
    async with create_task_group() as tg:
        tg.start_soon(consumer, recv, 'A')
        tg.start_soon(producer)
    for f in (lambda: recv.receive_nowait(), lambda: send.send_nowait(1)):
        try:
            f()
        except anyio.ClosedResourceError as e:
            print(repr(e))
    s2, r2 = anyio.create_memory_object_stream(1)
    s2.send_nowait(1)
    try:
        s2.send_nowait(2)
    except anyio.WouldBlock as e:
        print(repr(e))
    print(r2.receive_nowait())
    try:
        r2.receive_nowait()
    except anyio.WouldBlock as e:
        print(repr(e))
    s3 = s2.clone()
    s2.close()
    s3.send_nowait(5)
    s3.close()
    print(await r2.receive())
    try:
        await r2.receive()
    except anyio.EndOfStream as e:
        print(repr(e))
    s4, r4 = anyio.create_memory_object_stream(0)
    r4.close()
    try:
        await s4.send(1)
    except anyio.BrokenResourceError as e:
        print(repr(e))
    ev, lock, sem, lim = (anyio.Event(), anyio.Lock(), anyio.Semaphore(2), anyio.CapacityLimiter(2))

    async def w(n):
        await ev.wait()
        async with lock:
            print('lock', n)
        async with sem:
            print('sem', n)
            await sleep(0.1)
        async with lim:
            print('lim', n, lim.borrowed_tokens)
            await sleep(0.1)
    async with create_task_group() as tg:
        for i in range(4):
            tg.start_soon(w, i)
        await sleep(0.1)
        ev.set()
        print(lock.locked() if hasattr(lock, 'locked') else False)
    print(now(), sem.value, lim.available_tokens)
    try:
        lock.release()
    except RuntimeError as e:
        print('not held')
    cond = anyio.Condition()

    async def cw(n):
        async with cond:
            await cond.wait()
            print('cond', n)
    async with create_task_group() as tg:
        for i in range(3):
            tg.start_soon(cw, i)
        await sleep(0.1)
        async with cond:
            cond.notify()
        await sleep(0.1)
        async with cond:
            cond.notify_all()
    with anyio.CancelScope() as outer:
        with anyio.CancelScope() as inner:
            outer.cancel()
            await sleep(0)
            print('never')
        print('never2')
    print(outer.cancelled_caught, inner.cancelled_caught, anyio.current_effective_deadline())
    return anyio.get_current_task().name


print(anyio.run(main))

# oracle: nolog, how often the self-pipe is read when a thread ends is left open
# Unix sockets, contexts in threads, staggered races, asynchronous comprehensions and context managers.
import asyncio, os, contextvars, threading
async def handle(r, w):
    w.write((await r.readline()).upper()); await w.drain(); w.close(); await w.wait_closed()
async def main():
    loop = asyncio.get_running_loop()
    s = await asyncio.start_unix_server(handle, "/tmp/sock_play")
    r, w = await asyncio.open_unix_connection("/tmp/sock_play"); w.write(b"unix\n"); print(await r.read(), w.get_extra_info("peername")); w.close(); await w.wait_closed()
    s.close(); await s.wait_closed()
    try: await asyncio.open_unix_connection("/tmp/nothing_here")
    except OSError as e: print(type(e).__name__, e.errno)
    v = contextvars.ContextVar("v", default=0); v.set(5)
    def in_thread(a, *, b): v.set(9); return v.get(), a, b, threading.current_thread() is threading.main_thread()
    print(await asyncio.to_thread(in_thread, 1, b=2), v.get())
    from asyncio import staggered
    async def works(): await asyncio.sleep(.2); return "slow"
    async def fails(): await asyncio.sleep(.05); raise OSError("no")
    print(await staggered.staggered_race([fails, works], .1))
    async def numbers():
        for n in range(3): yield n; await asyncio.sleep(.01)
    print([n async for n in numbers()], {n: n async for n in numbers() if n}, await asyncio.gather(*[asyncio.sleep(0, n) async for n in numbers()]))
    async with asyncio.timeout(1): 
        async for n in numbers():
            if n == 1: break
    class CM:
        async def __aenter__(self): print("enter"); return self
        async def __aexit__(self, *a): print("exit", a[0] and a[0].__name__); await asyncio.sleep(0); return a[0] is KeyError
    async with CM() as a, CM() as b: raise KeyError
    print("swallowed")
    ev = threading.Event(); t = threading.Thread(target=lambda: (loop.call_soon_threadsafe(print, "from thread"), ev.set())); t.start(); await asyncio.to_thread(ev.wait); await asyncio.sleep(0); t.join()
    print(asyncio.TimeoutError is TimeoutError, asyncio.QueueFull.__mro__[1].__name__, asyncio.CancelledError.__mro__[1].__name__, asyncio.IncompleteReadError(b"a", 5), asyncio.LimitOverrunError("m", 3).consumed)
asyncio.run(main())

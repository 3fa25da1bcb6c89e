"""Server and Runner in every state, used rightly and wrongly, with signals."""
import asyncio, signal, contextvars
V = contextvars.ContextVar("V", default=0)
async def tell(what, aw):
    try: print(what, await asyncio.wait_for(aw, 1))
    except BaseException as e: print(what, type(e).__name__, str(e).split("laddr")[0])
async def main():
    print("# server")
    loop = asyncio.get_running_loop()
    opened = []
    async def serve(r, w):
        opened.append(w)
        try:
            while d := await r.read(10): w.write(d.upper())
        except ConnectionError as e: print("serve", type(e).__name__)
        finally: print("serve end", w.is_closing()); w.close()
    server = await asyncio.start_server(serve, "127.0.0.1", 0, start_serving=False)
    port = server.sockets[0].getsockname()[1]
    show = lambda: print(server.is_serving(), len(server.sockets), server.get_loop() is loop, type(server).__name__)
    show()
    await server.start_serving(); await server.start_serving(); show()
    r, w = await asyncio.open_connection("127.0.0.1", port)
    w.write(b"abc"); print(await r.read(10))
    t = asyncio.create_task(server.serve_forever()); await asyncio.sleep(0.01)
    await tell("twice", server.serve_forever())
    t.cancel(); await tell("cancelled", t); show()
    await tell("again", server.start_serving()); await tell("again", server.serve_forever())
    t = asyncio.create_task(server.wait_closed()); await asyncio.sleep(0.01); print("waits", t.done())
    server.close(); server.close_clients(); await asyncio.sleep(0.01); print("waits", t.done())
    print(await r.read()); w.close()
    await tell("closed", server.wait_closed())
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as s2:
        print(repr(s2)[:30], s2.is_serving())
        r, w = await asyncio.open_connection(*s2.sockets[0].getsockname())
        w.write(b"x"); await r.read(1)
        s2.abort_clients()
        await tell("aborted", r.read()); w.close()
    print(s2.is_serving(), s2.sockets)
    try: loop.create_task(3)
    except TypeError as e: print(e)
    for f in (lambda: asyncio.start_server(serve, "127.0.0.1", port=1, sock=1), lambda: asyncio.start_server(serve), lambda: asyncio.open_connection(),
              lambda: asyncio.start_unix_server(serve), lambda: asyncio.open_unix_connection(), lambda: loop.create_server(int, "127.0.0.1", 0, ssl=True), lambda: loop.create_connection(int, "127.0.0.1", 1, server_hostname="x")):
        await tell("wrong", f())
asyncio.run(main())
print("# runner")
async def one(n): V.set(V.get() + n); return V.get()
async def fail(): raise KeyError("fail")
runner = asyncio.Runner(debug=False)
print(runner.run(one(1)), runner.run(one(1)), runner.run(one(5), context=contextvars.copy_context()), runner.run(one(1)))
for bad in 3, one, None:
    try: runner.run(bad)
    except Exception as e: print(type(e).__name__, str(e).split(" at ")[0])
try: runner.run(fail())
except KeyError as e: print(repr(e))
print(runner.get_loop().is_running(), runner.get_loop() is runner.get_loop())
async def inside():
    for f in (lambda: runner.run(one(1)), lambda: asyncio.run(one(1)), lambda: asyncio.Runner().run(one(1))):
        try: print(f())
        except RuntimeError as e: print(e)
import warnings; warnings.simplefilter("ignore")
print(runner.run(inside()))
runner.close(); runner.close()
for f in (lambda: runner.run(one(1)), runner.get_loop, runner.__enter__):
    try: print(f())
    except RuntimeError as e: print(e)
class Odd(asyncio.SelectorEventLoop):
    def close(self): print("closing"); super().close()
with asyncio.Runner(loop_factory=Odd, debug=True) as r2:
    print(type(r2.get_loop()).__name__, r2.get_loop().get_debug())
async def interrupted(how):
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, signal.raise_signal, signal.SIGINT)
    if how == "twice": loop.call_later(0.02, signal.raise_signal, signal.SIGINT)
    try: await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("cancelled", e.args, asyncio.current_task().cancelling())
        if how == "ignore": asyncio.current_task().uncancel(); return "ignored"
        if how == "counted": return "still counted"
        if how == "twice": await asyncio.sleep(1)
        if how == "other": raise KeyError("other")
        raise
    finally: print("finally", how)
for how in "plain ignore counted twice other".split():
    try:
        with asyncio.Runner() as r3: print(r3.run(interrupted(how)))
    except BaseException as e: print(how, repr(e), repr(e.__context__))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
signal.signal(signal.SIGINT, lambda *a: print("own handler"))
print(asyncio.run(interrupted("own")))
signal.signal(signal.SIGINT, signal.default_int_handler)
async def handled():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, print, "loop handler")
    signal.raise_signal(signal.SIGINT); await asyncio.sleep(0.01)
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT))
    for bad in (99, signal.SIGKILL, "x", signal.SIGTERM):
        try: print(loop.add_signal_handler(bad, print))
        except Exception as e: print(type(e).__name__, e)
    try: loop.add_signal_handler(signal.SIGTERM, handled)
    except TypeError as e: print(e)
asyncio.run(handled())

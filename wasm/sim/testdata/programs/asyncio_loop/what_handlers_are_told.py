"""What an exception handler is told, in each case, in debug mode too."""
import asyncio, logging, sys, warnings, gc, time
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")
def handler(loop, context):
    print("context", {k: (type(v).__name__ if k not in ("message",) else v.split(" at ")[0].split("(<Future")[0]) for k, v in context.items()})
async def fails(): raise KeyError("k")
async def never(): await asyncio.sleep(9)
class Bad:
    def __call__(self): raise ValueError("bad")
    def __repr__(self): return "<Bad>"
async def cases(debug):
    loop = asyncio.get_running_loop()
    def do(what, *fs):
        print("#", what)
    do("call_soon"); loop.call_soon(Bad()); await asyncio.sleep(0)
    do("call_soon args"); loop.call_soon(int, "x"); await asyncio.sleep(0)
    do("call_later"); loop.call_later(0.001, Bad()); await asyncio.sleep(0.01)
    do("threadsafe"); loop.call_soon_threadsafe(Bad()); await asyncio.sleep(0.01)
    do("done callback"); f = loop.create_future(); f.add_done_callback(lambda f: 1 // 0); f.set_result(1); await asyncio.sleep(0)
    do("task never retrieved"); t = asyncio.create_task(fails(), name="named"); await asyncio.wait([t]); t = None
    do("future never retrieved"); f = loop.create_future(); f.set_exception(KeyError(1)); f = None
    do("pending destroyed"); t = loop.create_task(never()); await asyncio.sleep(0); loop.call_later; t.cancel(); await asyncio.wait([t]); t = None
    do("handler given"); loop.call_exception_handler({"message": "own", "extra": 3, "exception": KeyError("own")})
    do("handler without message"); 
    try: loop.call_exception_handler({})
    except Exception as e: print(type(e).__name__, e)
    do("executor"); 
    try: await loop.run_in_executor(None, int, "y")
    except ValueError as e: print(e)
    do("executor cancelled"); x = loop.run_in_executor(None, time.sleep, 0.05); await asyncio.sleep(0.01); print(x.cancel()); await asyncio.sleep(0.1)
    do("gather"); g = asyncio.gather(fails(), fails()); await asyncio.wait([g]); g = None
    do("shield"); s = asyncio.shield(asyncio.create_task(fails())); s.cancel(); await asyncio.sleep(0.001); s = None
    do("asyncgen")
    async def gen():
        try: yield 1
        finally: raise KeyError("gen")
    a = gen(); await anext(a); a = None; await asyncio.sleep(0.001)
    do("protocol")
    class P(asyncio.Protocol):
        def connection_made(self, tr): raise KeyError("made")
        def data_received(self, d): raise KeyError("data")
    import socket; l, r = socket.socketpair()
    tr, p = await loop.create_connection(P, sock=l)
    r.send(b"x"); await asyncio.sleep(0.01); r.close(); await asyncio.sleep(0.01)
    do("reader"); l, r = socket.socketpair(); loop.add_reader(l, Bad()); loop.call_later(0, loop.remove_reader, l); r.send(b"1"); await asyncio.sleep(0.01); l.close(); r.close()
    do("server handler")
    async def h(r, w): raise KeyError("handler")
    srv = await asyncio.start_server(h, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*srv.sockets[0].getsockname()); print(await r.read()); w.close(); srv.close(); await asyncio.sleep(0.01)
    
    do("wrong callbacks")
    for c in fails, 3, fails():
        try: print(type(loop.call_soon(c)).__name__)
        except TypeError as e: print(str(e).split(" at ")[0])
        if asyncio.iscoroutine(c): c.close()
    await asyncio.sleep(0)
    do("a handler that fails"); logging.getLogger("asyncio").addFilter(lambda record: print(record.msg.splitlines()[0], repr(record.exc_info[1]), repr(record.exc_info[1].__context__)))
    loop.set_exception_handler(lambda l, c: 1 // 0); loop.call_soon(Bad()); await asyncio.sleep(0)
    do("a handler that looks"); loop.set_exception_handler(lambda l, c: print(sys.exc_info()[1])); loop.call_soon(Bad()); await asyncio.sleep(0); loop.set_exception_handler(handler)
    logging.getLogger("asyncio").filters.clear()
    for bad in 3, "x":
        try: loop.set_exception_handler(bad)
        except TypeError as e: print(e)
    do("left pending"); global left; left = asyncio.ensure_future(never()); 
async def main(debug):
    asyncio.get_running_loop().set_exception_handler(handler)
    warnings.simplefilter("ignore")
    await cases(debug)
for debug in False, True:
    print("######", debug)
    asyncio.run(main(debug), debug=debug)

# What the collector has taken stays taken, though a writer's __del__ let go of it meanwhile: its loop closes no generator twice (seed 500155).
import asyncio, gc, socket, weakref
class Loop(asyncio.SelectorEventLoop):
    async def shutdown_asyncgens(self):
        gc.collect()
        print("collected", generator() is None)
        await super().shutdown_asyncgens()
async def talk():
    yield 1
async def program():
    global generator
    g = talk()
    generator = weakref.ref(g)
    await anext(g)
    await g.aclose()
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    writer.write(b"x" * 2_000_000)
    right.close()
    try:
        await writer.wait_closed()
    except OSError as e:
        print(type(e).__name__)
asyncio.run(program(), loop_factory=Loop)

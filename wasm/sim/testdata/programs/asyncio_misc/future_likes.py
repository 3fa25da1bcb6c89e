"""A class that behaves like a future can be awaited by a task."""
import asyncio
class Mine:
    _asyncio_future_blocking = False
    def __init__(self, loop): self._loop, self.done_, self.callbacks = loop, False, []
    def get_loop(self): return self._loop
    def done(self): return self.done_
    def cancel(self, msg=None): print("cancel", msg); return False
    def result(self): return "mine"
    def add_done_callback(self, fn, *, context): self.callbacks.append((fn, context))
    def finish(self):
        self.done_ = True
        for fn, context in self.callbacks: self._loop.call_soon(fn, self, context=context)
    def __await__(self):
        if not self.done_:
            self._asyncio_future_blocking = True
            yield self
        return self.result()
async def main():
    loop = asyncio.get_running_loop()
    f = Mine(loop)
    print(asyncio.isfuture(f), asyncio.isfuture(Mine))
    loop.call_later(0.1, f.finish)
    print(await f)
asyncio.run(main())

"""A queue of one's own: the three methods that store; and the class as a generic."""
import asyncio
class Unique(asyncio.Queue):
    def _init(self, maxsize): self._queue = []
    def _put(self, item):
        if item not in self._queue: self._queue.append(item)
    def _get(self): return self._queue.pop(0)
async def main():
    q = Unique()
    for i in (1, 2, 1, 3): q.put_nowait(i)
    print(q.qsize(), q, [q.get_nowait() for _ in range(3)])
    print(asyncio.Queue[int], asyncio.Future[str], asyncio.Task[int].__args__)
asyncio.run(main())

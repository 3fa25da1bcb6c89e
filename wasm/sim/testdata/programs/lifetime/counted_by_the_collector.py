# What gc.collect() counts, and what gc.get_objects() lists: cycles wait for the collector, everything else is gone before it comes.
import asyncio
import gc
import types

gc.disable()


class Node:
    def __init__(self, next=None):
        self.next = next


def alive(kind):
    return sum(isinstance(o, kind) for o in gc.get_objects())


gc.collect()
chain = Node(Node(Node()))
print(alive(Node))
chain = None
print(alive(Node), gc.collect())

ring = Node()
ring.next, ring.tail, ring.items = ring, Node(), [1]
print(alive(Node))
del ring
print(alive(Node), gc.collect(), alive(Node))


def pair():
    a, b = Node(), Node()
    a.next, b.next = b, a


for _ in range(5):
    pair()
keep = Node()
print(alive(Node), gc.collect(), alive(Node))


async def wait():
    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(wait(), name=f"w{i}") for i in range(4)]
    await asyncio.sleep(0)
    print(sorted(o.get_name() for o in gc.get_objects() if isinstance(o, asyncio.Task) and o in tasks))
    print(sum(isinstance(o, types.CoroutineType) and o.__name__ == "wait" for o in gc.get_objects()))


asyncio.run(main())
print(any(o is keep for o in gc.get_objects(generation=None)))
try:
    gc.get_objects(3)
except ValueError as error:
    print(error)

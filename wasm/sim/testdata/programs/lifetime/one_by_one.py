"""Many objects whose deaths are seen, and which die one at a time: out of a variable, a dict, a list, a set, an attribute."""

import asyncio
import weakref

N = 500


class Noisy:
    alive = 0

    def __init__(self, n):
        Noisy.alive += 1
        self.n, self.data = n, [n]

    def __del__(self):
        Noisy.alive -= 1


most = 0
for i in range(20 * N):
    x = Noisy(i)
    most = max(most, Noisy.alive)
print("one variable:", most)
del x

store = {i: Noisy(i) for i in range(N)}
late = 0
for i in range(N):
    del store[i]
    late += Noisy.alive != N - 1 - i
print("a dict:", late, Noisy.alive)


class Node:
    def __init__(self, n):
        self.n = n


nodes = [Node(i) for i in range(N)]
refs = [weakref.ref(node) for node in nodes]
late = 0
while nodes:
    n = nodes.pop().n
    late += refs[n]() is not None
print("a list:", late)

cache = weakref.WeakValueDictionary()
kept = {Node(i) for i in range(N)}
for node in kept:
    cache[node.n] = node
del node
sizes = set()
while kept:
    kept.pop()
    sizes.add(len(cache) - len(kept))
print("a set:", sizes)


async def wait(holder, n):
    holder.node = Node(n)
    ref = weakref.ref(holder.node)
    await asyncio.sleep(0)
    holder.node = None
    return ref() is None


async def main():
    class Holder:
        pass
    print("attributes:", sum(await asyncio.gather(*(wait(Holder(), n) for n in range(N)))))


asyncio.run(main())

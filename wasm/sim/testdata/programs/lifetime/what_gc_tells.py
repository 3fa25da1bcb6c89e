# What module gc tells of itself and of objects.
import gc

gc.disable()
before = gc.get_stats()
gc.collect(0)
gc.collect(2)
gc.collect()


class Node:
    pass


node = Node()
node.self = node
del node
print(gc.collect())
after = gc.get_stats()
print([new["collections"] - old["collections"] for old, new in zip(before, after)], sorted(after[2]))
print(after[2]["collected"] > before[2]["collected"])
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
kept = []


class Lazarus:
    def __del__(self):
        kept.append(self)


lazarus = Lazarus()
print(gc.is_finalized(lazarus), gc.is_finalized(3))
del lazarus
print(gc.is_finalized(kept[0]))


class Slots(float):
    __slots__ = ()


print([gc.is_tracked(o) for o in (None, 1, "a", b"a", bytearray(b"a"), type, int, object, object(), 1j)])
print([gc.is_tracked(o) for o in (gc, Node, Node(), [], set(), Slots(), {}, {"a": []}, {"a": 1}, print)])

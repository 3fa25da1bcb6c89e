"""Sorting what depends on each other."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]
_OUT, _DONE = -1, -2


class CycleError(ValueError):
    pass


class _Node:
    __slots__ = ("node", "waits", "followers")

    def __init__(self, node):
        self.node = node
        self.waits = 0    # predecessors that are not done, or _OUT or _DONE
        self.followers = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _get(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._get(node)
        info.waits += len(predecessors)
        for p in predecessors:
            self._get(p).followers.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [i.node for i in self._nodes.values() if i.waits == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].waits = _OUT
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.waits >= 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.waits == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            info.waits = _DONE
            for follower in info.followers:
                other = self._nodes[follower]
                other.waits -= 1
                if other.waits == 0:
                    self._ready.append(follower)
            self._finished += 1

    def _find_cycle(self):
        """The nodes of a cycle, the first again at the end; None where there is none."""
        done = set()
        for start in self._nodes:
            path = {start: iter(self._nodes[start].followers)} if start not in done else {}
            while path:
                at = next(reversed(path))
                for follower in path[at]:
                    if follower in path:
                        nodes = list(path)
                        return nodes[nodes.index(follower):] + [follower]
                    if follower not in done:
                        path[follower] = iter(self._nodes[follower].followers)
                        break
                else:
                    done.add(at)
                    del path[at]
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)

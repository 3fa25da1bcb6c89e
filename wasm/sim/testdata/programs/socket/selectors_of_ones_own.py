"""Selectors: what a subclass must have, what the base has, keys and mappings; a loop's own selector closes with it."""
import asyncio
import selectors
import socket


class Always(selectors.BaseSelector):
    """Everything is ready always."""

    def __init__(self):
        self.keys = {}

    def register(self, fileobj, events, data=None):
        self.keys[fileobj] = key = selectors.SelectorKey(fileobj, 0, events, data)
        return key

    def unregister(self, fileobj):
        return self.keys.pop(fileobj)

    def select(self, timeout=None):
        return [(key, key.events) for key in self.keys.values()]

    def get_map(self):
        return self.keys


try:
    selectors.BaseSelector()
except TypeError as e:
    print(e)
with Always() as s:
    s.register("a", selectors.EVENT_READ, 1)
    print(s.modify("a", selectors.EVENT_WRITE, 2))
    print(s.select(), s.get_key("a").data)
    try:
        s.get_key("b")
    except KeyError as e:
        print(e)
print([c.__name__ for c in selectors.EpollSelector.__mro__])
for cls in selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector:
    a, b = socket.socketpair()
    s = cls()
    key = s.register(a, selectors.EVENT_READ, "d")
    mapping = s.get_map()
    print(dict(mapping) == {a.fileno(): key}, mapping.get(b, 7), a in mapping, b in mapping, list(mapping.values()) == [key], len(mapping))
    b.close()
    print([(k.data, events) for k, events in s.select()])
    s.close()
    print(s.get_map())
    a.close()


async def main():
    a, b = socket.socketpair()
    print(a.fileno(), b.fileno())
    a.close()
    b.close()


for cls in selectors.DefaultSelector, selectors.SelectSelector, selectors.PollSelector:
    given = cls()
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(given)) as runner:
        runner.run(main())
    print(given.get_map())

"""Selectors that are closed, and registrations that fail."""
import selectors
import socket


def shown(call, *args):
    try:
        return call(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for cls in selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector:
    print(cls.__name__.removeprefix("V"))  # the V is of the selectors of scripts/oracle
    a, b = socket.socketpair()
    s = cls()
    key = s.register(a, selectors.EVENT_READ, "data")
    print(key.fileobj is a, key.events, key.data, type(key).__name__)
    s.register(b, selectors.EVENT_READ | selectors.EVENT_WRITE)
    mapping = s.get_map()
    print(len(mapping), mapping[a] == key, mapping.get(a) == key, a in mapping, 12345 in mapping, mapping.get(12345), list(mapping) == [a.fileno(), b.fileno()])
    print(shown(s.get_key, 12345), "|", shown(mapping.__getitem__, 12345))
    print(shown(s.register, a, 1)[:9], shown(s.register, b, 0), "|", shown(s.register, b, 4), "|", shown(s.register, None, 1))
    print(shown(s.modify, 12345, 1), "|", shown(s.unregister, 12345))
    print(s.modify(a, selectors.EVENT_WRITE, "other").data, [k.data for k, e in s.select(0)])
    print(s.modify(a, selectors.EVENT_WRITE, "third").data, s.get_key(a).data)
    b.close()
    print(s.unregister(b).fd == -1, len(mapping))
    s.close()
    print(shown(s.get_key, a), shown(s.get_map), len(mapping), shown(mapping.__getitem__, a)[:8], a in mapping)
    print(shown(s.unregister, a)[:8], shown(s.modify, a, 1)[:12])
    a.close()

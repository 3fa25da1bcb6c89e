"""Selectors: which of many file objects is ready, over the select module."""

import select
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping
from math import ceil

EVENT_READ = 1
EVENT_WRITE = 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


def _fd(fileobj):
    if isinstance(fileobj, int):
        fd = fileobj
    else:
        try:
            fd = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if fd < 0:
        raise ValueError(f"Invalid file descriptor: {fd}")
    return fd


class _SelectorMapping(Mapping):
    """A selector's keys by file object."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def get(self, fileobj, default=None):
        return self._selector._keys.get(self._selector._lookup(fileobj), default)

    def __getitem__(self, fileobj):
        try:
            return self._selector._keys[self._selector._lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector(metaclass=ABCMeta):
    """What every selector can do; it knows no file objects itself."""

    _loop_wait = None  # of a selector that an event loop was given: how that loop waits

    @abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError

    def close(self):
        pass

    def get_key(self, fileobj):
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError("Selector is closed")
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    @abstractmethod
    def get_map(self):
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _BaseSelectorImpl(BaseSelector):
    """A set of file objects and the events that somebody wants of each."""

    def __init__(self):
        self._keys = {}
        self._open = True

    def _lookup(self, fileobj):
        try:
            return _fd(fileobj)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._lookup(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        try:
            return self._keys.pop(self._lookup(fileobj))
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        if data != key.data:
            key = key._replace(data=data)
            self._keys[key.fd] = key
        return key

    def get_map(self):
        return _SelectorMapping(self) if self._open else None

    def close(self):
        self._keys.clear()
        self._open = False


class SelectSelector(_BaseSelectorImpl):
    def select(self, timeout=None):
        if self._loop_wait:
            return self._loop_wait(timeout)
        timeout = None if timeout is None else max(timeout, 0)
        readers = [k.fd for k in self._keys.values() if k.events & EVENT_READ]
        writers = [k.fd for k in self._keys.values() if k.events & EVENT_WRITE]
        readable, writable, _ = select.select(readers, writers, [], timeout)
        ready = []
        for fd in sorted({*readable, *writable}):
            events = EVENT_READ * (fd in readable) | EVENT_WRITE * (fd in writable)
            key = self._keys[fd]
            ready.append((key, events & key.events))
        return ready


class _PollLikeSelector(_BaseSelectorImpl):
    def __init__(self):
        super().__init__()
        self._selector = self._selector_cls()

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        try:
            self._selector.register(key.fd, self._bits(events))
        except:
            super().unregister(fileobj)
            raise
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        try:
            self._selector.unregister(key.fd)
        except (KeyError, OSError):
            pass  # closed meanwhile
        return key

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events or data != key.data:
            if events != key.events:
                try:
                    self._selector.modify(key.fd, self._bits(events))
                except:
                    super().unregister(fileobj)
                    raise
            key = key._replace(events=events, data=data)
            self._keys[key.fd] = key
        return key

    def _bits(self, events):
        return (events & EVENT_READ and select.POLLIN) | (events & EVENT_WRITE and select.POLLOUT)

    def select(self, timeout=None):
        if self._loop_wait:
            return self._loop_wait(timeout)
        if timeout is not None:
            timeout = self._timeout(timeout) if timeout > 0 else 0
        ready = []
        for fd, bits in self._selector.poll(timeout):
            events = 0
            if bits & ~select.POLLIN:
                events |= EVENT_WRITE
            if bits & ~select.POLLOUT:
                events |= EVENT_READ
            key = self._keys.get(fd)
            if key and events & key.events:
                ready.append((key, events & key.events))
        return ready


class PollSelector(_PollLikeSelector):
    _selector_cls = select.poll
    _timeout = staticmethod(lambda s: ceil(s * 1e3))


class EpollSelector(_PollLikeSelector):
    _selector_cls = select.epoll
    _timeout = staticmethod(lambda s: ceil(s * 1e3) * 1e-3)

    def fileno(self):
        return self._selector.fileno()

    def close(self):
        self._selector.close()
        super().close()


DefaultSelector = EpollSelector

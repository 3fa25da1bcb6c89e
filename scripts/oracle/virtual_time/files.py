"""Selectors, poll objects and blocking sockets: they wait in virtual time for real files, on the loopback."""
import math
import os
import select
import selectors
import socket

from . import scheduler
from .scheduler import block, give_way

_REVERSED = os.environ.get("ORACLE_FDS") == "rev"
_real_select = select.select


class Waits:
    """What can be waited for: look() tells what is ready now, linger() waits for real, without taking anything away."""

    def linger(self, seconds):
        pass

    def wait(self, seconds):
        """What is ready within so many seconds, or ever (None), or nothing."""
        if not scheduler.IO_FIRST or not (seconds is not None and seconds <= 0 or self.look()):
            give_way()
        found = self.look()
        if found or seconds is not None and seconds <= 0:
            return found
        me = scheduler.CUR
        block(None if seconds is None else scheduler.NOW + seconds, self)
        return me.events


def up_to(seconds, unit):
    """A time limit in whole units, as the system wants it."""
    return math.ceil(seconds / unit) * unit if seconds is not None and scheduler.ROUNDS else seconds


# ------------------------------------------------------------------ selectors


class Selector(Waits):
    """A selector, and the method select() of its class."""

    def __init__(self, selector, select):
        self.selector, self.select = selector, select

    def look(self):
        events = self.select(self.selector, 0)
        return events[::-1] if _REVERSED else events

    def linger(self, seconds):
        if len(self.selector._fd_to_key) > 1:           # more than the self-pipe: real I/O
            self.select(self.selector, seconds)


def _selecting(cls, unit):
    real = cls.select

    def select(self, timeout=None):
        return Selector(self, real).wait(up_to(timeout, unit)) or []

    select.__qualname__ = real.__qualname__
    cls.select = select


_selecting(selectors.SelectSelector, 1e-6)
_selecting(selectors.PollSelector, 1e-3)
_selecting(selectors.EpollSelector, 1e-3)


class VirtualPoll(Waits):
    """What select.poll() returns."""

    def __init__(self):
        self._real, self._most = _real_poll(), ()

    def __getattr__(self, name):
        return getattr(self._real, name)

    def look(self):
        return self._real.poll(0, *self._most)

    def poll(self, timeout=None):
        return self.wait(None if timeout is None or timeout < 0 else math.ceil(timeout) * 1e-3) or []


class VirtualEpoll(VirtualPoll):
    """What select.epoll() returns."""

    def __init__(self, sizehint=-1, flags=0):
        self._real, self._most = _real_epoll(sizehint, flags), ()

    def linger(self, seconds):
        _real_select([self._real], [], [], seconds)    # which takes no event away

    def poll(self, timeout=None, maxevents=-1):
        self._most = maxevents,
        return self.wait(None if timeout is None or timeout < 0 else up_to(timeout, 1e-3)) or []

    @classmethod
    def fromfd(cls, fd):
        made = cls.__new__(cls)
        made._real, made._most = _real_epoll.fromfd(fd), ()
        return made

    def __enter__(self):
        self._real.__enter__()
        return self

    def __exit__(self, *exc):
        return self._real.__exit__(*exc)


_real_poll, _real_epoll = select.poll, select.epoll
select.poll, select.epoll = VirtualPoll, VirtualEpoll

# -------------------------------------------------------------------- sockets
# Blocking calls wait here, in virtual time, until the real socket is ready; then the real
# call is made, which returns at once. Only loopback: a name would be looked up for real.


class Until(Waits):
    """The files of one call of select.select()."""

    def __init__(self, readers, writers):
        self.readers, self.writers = readers, writers

    def look(self, seconds=0):
        found = _real_select(self.readers, self.writers, [], seconds)
        return found if found[0] or found[1] else None

    linger = look


def virtual_select(readers, writers, others, timeout=None):
    return Until(readers, writers).wait(timeout) or ([], [], [])


select.select = virtual_select


def _waiting(name, writing):
    real = getattr(socket.socket, name)

    def call(self, *args):
        if self.gettimeout() != 0 and self.fileno() >= 0 and not (args and args[-1] == -1):
            fds = [self.fileno()]
            found = virtual_select([] if writing else fds, fds if writing else [], [], self.gettimeout())
            if not found[0] and not found[1]:
                raise TimeoutError("timed out")
        return real(self, *args)

    call.__name__, call.__qualname__ = name, "socket." + name
    setattr(socket.socket, name, call)


for _name in "recv", "recv_into", "recvfrom", "recvfrom_into", "accept":
    _waiting(_name, False)
_waiting("send", True)


def _sendall(self, data, flags=0):
    data = memoryview(data).cast("B")
    sent = self.send(data[:65536])
    while sent < len(data):
        sent += self.send(data[sent:sent + 65536], socket.MSG_DONTWAIT)


socket.socket.sendall = _sendall

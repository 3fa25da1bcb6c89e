"""playground on CPython: the stand-in for the simulated machine's module of that name.

A listing that imports `playground` runs unchanged on CPython 3.13 when this folder is on
its path; under the oracle its delays are virtual, on plain CPython they really pass. The
engine's network makes the same draws in the same order, so both print the same times.

How a request's time comes about: the first look-up of a name takes `dns`; connecting takes
a round trip (`rtt`), https another one; the request travels for half of one, waits for a
free worker (first come, first served), is served for the drawn `latency`, and its answer
travels back, after what was sent before it has passed the host's `bandwidth`; or the request
is reset, never answered or answered with status 503, as `reset`, `silent` and `fail` say.
Only this much is modelled here: fetch and fetch_async from a host that the simulation serves.
Its other limits and failures are accepted, and a listing whose output hangs on them is not
for the oracle; neither are real sockets to a declared name.
"""
import asyncio
import heapq
import math
import os
import statistics
import threading
import time
from dataclasses import dataclass

try:
    import oracle
except ImportError:
    oracle = None

_hosts = {}


# --- draws: the stream that the engine's Scheduler draws latencies from -------------------
_MASK = 2 ** 64 - 1
_LATENCY = 3    # the kind of choice, as kernel.Latency numbers it


class _Stream:
    def __init__(self, seed):
        self.state = seed + (_LATENCY << 56) & _MASK
        self.state = self.mix()

    def mix(self):
        self.state = z = self.state + 0x9e3779b97f4a7c15 & _MASK
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9 & _MASK
        z = (z ^ z >> 27) * 0x94d049bb133111eb & _MASK
        return z ^ z >> 31

    def fraction(self):
        return ((self.mix() >> 32) * 2 ** 20 >> 32) / 2 ** 20 + 0.5 / 2 ** 20


_stream = None


def _fraction():
    global _stream
    if _stream is None:
        _stream = _Stream(seed())
    return _stream.fraction()


def constant(s):
    """Always s seconds."""
    return lambda: s


def uniform(lo, hi):
    """Anything from lo to hi seconds, each equally likely."""
    return lambda: lo + (hi - lo) * _fraction()


def lognormal(median, sigma):
    """Half of the draws below median seconds; the larger sigma, the longer the tail."""
    return lambda: median * math.exp(sigma * statistics.NormalDist().inv_cdf(_fraction()))


def erlang(k, mean):
    """The sum of k exponential steps, mean seconds in all."""
    return lambda: -mean / k * sum(math.log(_fraction()) for _ in range(k))


def _delay(value):
    return value if callable(value) else constant(value)


# --- hosts and requests ------------------------------------------------------------------
@dataclass(frozen=True)
class Response:
    """What a fetch returns; elapsed is in seconds, every wait included."""
    status: int
    url: str
    elapsed: float
    body_length: int


class _Host:
    def __init__(self, name, latency, workers, bandwidth, rtt, dns, reset=0.0, silent=0.0, fail=0.0):
        self.name = name
        self.chances = reset, silent, fail
        self.latency, self.rtt, self.dns = _delay(latency), _delay(rtt), _delay(dns)
        self.free_at = None if workers is None else [0.0] * workers
        self.bandwidth = bandwidth
        self.link_free = 0.0
        self.known_at = None

    def fate(self):
        """What becomes of a request: "reset", "silent", "fail" or "". Drawn before its time, as in the engine."""
        for word, chance in zip(("reset", "silent", "fail"), self.chances):
            if chance >= 1 or chance > 0 and _fraction() < chance:
                return word
        return ""

    def serve(self, now, size):
        """The moment at which a request arriving now has its whole answer on the way."""
        start = now
        if self.free_at is not None:
            start = max(now, heapq.heappop(self.free_at))
        end = start + self.latency()
        if self.free_at is not None:
            heapq.heappush(self.free_at, end)
        if self.bandwidth is not None:
            self.link_free = end = max(end, self.link_free) + size / self.bandwidth
        return end


def host(name, *, latency=0.0, workers=None, bandwidth=None, rtt=0.0, dns=0.0, connections=None,
         backlog=None, refuse=0.0, reset=0.0, silent=0.0, fail=0.0, loss=0.0, reorder=0.0,
         down=False, served=False, content=None):
    """Declares what a host is like. Times, in seconds or as a distribution: latency (what a
    worker needs for a request), rtt (the network's round trip), dns (the first look-up of
    the name). Limits: workers, connections, backlog, bandwidth (bytes a second). Failures,
    as probabilities: refuse, reset, silent, fail, loss, reorder; down. content: what it
    serves. served: the listing itself listens on that name."""
    for what, n in (("workers", workers), ("connections", connections), ("backlog", backlog)):
        if n is not None and n < 1:
            raise ValueError(f"{what} must be at least 1")
    _hosts[name] = _Host(name, latency, workers, bandwidth, rtt, dns, reset, silent, fail)


def _exchange(url, connected=False):
    """A generator of the pauses of a request for url (None: for ever), over a connection that is there or a new one; it returns the
    response."""
    scheme, _, rest = url.rpartition("://")
    name, slash, target = rest.partition("/")
    name, target = name.split(":", 1)[0], slash + target or "/"
    if name not in _hosts:      # somewhere on the internet: kernel.DefaultInternet
        _hosts[name] = _Host(name, lognormal(0.080, 0.4), None, 12_500_000, 0.030, 0.020)
    h = _hosts[name]
    begun = time.monotonic()
    if not connected:
        if h.known_at is None:
            h.known_at = begun + h.dns()
        yield h.known_at - begun
    way = h.rtt() / 2
    yield way * (1 if connected else 5 if scheme == "https" else 3)
    status, size = 200, 1000 + 37 * (sum((name + target).encode()) % 1000)
    now = time.monotonic()
    fate = h.fate()
    if fate == "fail":
        status, size = 503, len("Service Unavailable")
    pause = h.serve(now, size + 100) - now + way
    yield None if fate == "silent" else pause
    if fate == "reset":
        raise ConnectionResetError(104, "Connection reset by peer")
    return Response(status, url, time.monotonic() - begun, size)


def fetch(url, _connected=False):
    """Fetches url and blocks the calling thread until the answer is there."""
    pauses = _exchange(url, _connected)
    while True:
        try:
            pause = next(pauses)
        except StopIteration as end:
            return end.value
        if pause is None:
            threading.Event().wait()
        elif pause > 0:
            time.sleep(pause)


async def fetch_async(url, _connected=False):
    """Fetches url; the loop runs other tasks until the answer is there."""
    pauses = _exchange(url, _connected)
    while True:
        try:
            pause = next(pauses)
        except StopIteration as end:
            return end.value
        if pause is None:
            await asyncio.get_running_loop().create_future()
        elif pause > 0:
            await asyncio.sleep(pause)


# --- the machine -------------------------------------------------------------------------
def work(seconds):
    """Computes for that much CPU time, holding the GIL as Python code does."""
    if oracle is not None:
        oracle.work(seconds)
        return
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def machine(*, cores=None, switch_interval=None, send_buffer=None, receive_buffer=None, bytecode=None, thread_start=None,
            thread_switch=None, thread_memory=None, task_create=None, task_step=None, task_memory=None):
    """Settings of the simulated machine; real machines are as they are."""


def seed():
    """The seed of this run; on CPython the environment's PLAYGROUND_SEED, or 0."""
    return int(os.environ.get("PLAYGROUND_SEED", "0"))


def switch_mode():
    """Where the simulated machine may switch threads: "gil", "any" or "free"."""
    return "gil"

"""The simulated machine and its network, as a listing sees them."""

import asyncio
from _asyncio import label
import heapq
import math
import random
from _playground import machine as _machine, park as _park, seed, switch_mode, work
from time import monotonic

_hosts = {}


def constant(s):
    """Always s seconds."""
    return lambda rng: s


def uniform(lo, hi):
    """Anything from lo to hi seconds, each equally likely."""
    return lambda rng: rng.uniform(lo, hi)


def lognormal(median, sigma):
    """Half of the draws below median seconds; the larger sigma, the longer the tail."""
    return lambda rng: rng.lognormvariate(math.log(median), sigma)


def erlang(k, mean):
    """The sum of k exponential steps, mean seconds in all."""
    return lambda rng: sum(rng.expovariate(k / mean) for _ in range(k))


class Response:
    """What a fetch returns; elapsed is in seconds, the wait for a worker included."""

    def __init__(self, status, url, elapsed, body_length):
        self.status = status
        self.url = url
        self.elapsed = elapsed
        self.body_length = body_length

    def __repr__(self):
        return f"Response(status={self.status!r}, url={self.url!r}, elapsed={self.elapsed!r}, body_length={self.body_length!r})"


class _Host:
    def __init__(self, name, latency, workers, bandwidth):
        self.latency = latency if callable(latency) else constant(latency)
        self.rng = random.Random(f"{seed()}:{name}")
        self.free_at = None if workers is None else [0.0] * workers
        self.bandwidth = bandwidth

    def serve(self, now, size):
        """The moment at which a request arriving now has its whole answer."""
        start = now
        if self.free_at is not None:
            start = max(now, heapq.heappop(self.free_at))
        end = start + self.latency(self.rng)
        if self.bandwidth is not None:
            end += size / self.bandwidth
        if self.free_at is not None:
            heapq.heappush(self.free_at, end)
        return end


def host(name, *, latency, workers=None, bandwidth=None):
    """Declares a host: latency in seconds or a distribution, workers (None: no limit), bandwidth in bytes a second."""
    if workers is not None and workers < 1:
        raise ValueError("workers must be at least 1")
    _hosts[name] = _Host(name, latency, workers, bandwidth)


def _request(url):
    name = url.split("://", 1)[-1].split("/", 1)[0].split(":", 1)[0]
    if name not in _hosts:
        raise OSError(f"unknown host {name!r}: declare it with playground.host()")
    size = 1000 + 37 * (sum(url.encode()) % 1000)
    now = monotonic()
    elapsed = _hosts[name].serve(now, size) - now
    return name, elapsed, Response(200, url, elapsed, size)


def fetch(url):
    """Fetches url and blocks the calling thread until the answer is there."""
    name, elapsed, response = _request(url)
    _park(elapsed, name)
    return response


def _arrive(future, response):
    if not future.done():
        future.set_result(response)


async def fetch_async(url):
    """Fetches url; the loop runs other tasks until the answer is there."""
    name, elapsed, response = _request(url)
    loop = asyncio.get_running_loop()
    future = label(loop.create_future(), "host", name)
    timer = loop.call_later(elapsed, _arrive, future, response)
    try:
        return await future
    finally:
        timer.cancel()


def machine(*, cores=None, switch_interval=None):
    """Settings of the simulated machine: its cores (free mode), and the GIL's switch interval in seconds."""
    _machine(cores, switch_interval)

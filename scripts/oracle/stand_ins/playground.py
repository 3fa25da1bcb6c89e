"""playground on CPython: the stand-in for the simulated machine's module of that name.

A listing that imports `playground` runs unchanged on CPython 3.13 when this folder is on
its path; under the oracle its delays are virtual, on plain CPython they really pass. The
engine's own module draws the same numbers from the same generator, so both print the
same times.

How a request's time comes about: it arrives, waits for a free worker of the host (first
come, first served; no wait where `workers` is None), is served for the drawn latency
plus, where `bandwidth` (bytes a second) is set, the time its body takes, and returns.
Latencies are drawn in order of arrival from random.Random(f"{seed}:{host}").
"""
import asyncio
import heapq
import math
import os
import random
import time
from dataclasses import dataclass

try:
    import oracle
except ImportError:
    oracle = None

_hosts = {}


# --- latency distributions: each is a function of the host's generator -------------------
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


# --- hosts and requests ------------------------------------------------------------------
@dataclass(frozen=True)
class Response:
    """What a fetch returns; elapsed is in seconds, the wait for a worker included."""
    status: int
    url: str
    elapsed: float
    body_length: int


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
    """Declares a host: its latency (seconds or a distribution), how many requests it
    serves at once (None: any number) and its bandwidth in bytes a second (None: no limit)."""
    if workers is not None and workers < 1:
        raise ValueError("workers must be at least 1")
    _hosts[name] = _Host(name, latency, workers, bandwidth)


def _request(url):
    """(the seconds to wait, the response) of a request for url made now."""
    name = url.split("://", 1)[-1].split("/", 1)[0].split(":", 1)[0]
    if name not in _hosts:
        raise OSError(f"unknown host {name!r}: declare it with playground.host()")
    size = 1000 + 37 * (sum(url.encode()) % 1000)
    now = time.monotonic()
    elapsed = _hosts[name].serve(now, size) - now
    return elapsed, Response(200, url, elapsed, size)


def fetch(url):
    """Fetches url and blocks the calling thread until the answer is there."""
    elapsed, response = _request(url)
    time.sleep(elapsed)
    return response


async def fetch_async(url):
    """Fetches url; the loop runs other tasks until the answer is there."""
    elapsed, response = _request(url)
    await asyncio.sleep(elapsed)
    return response


# --- the machine -------------------------------------------------------------------------
def work(seconds):
    """Computes for that much CPU time, holding the GIL as Python code does."""
    if oracle is not None:
        oracle.work(seconds)
        return
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def machine(*, cores=None, switch_interval=None):
    """Settings of the simulated machine; real machines are as they are."""


def seed():
    """The seed of this run; on CPython the environment's PLAYGROUND_SEED, or 0."""
    return int(os.environ.get("PLAYGROUND_SEED", "0"))


def switch_mode():
    """Where the simulated machine may switch threads: "gil", "any" or "free"."""
    return "gil"

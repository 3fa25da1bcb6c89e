"""The simulated machine and its network, as a listing sees them."""

from _playground import (
    begin as _begin, cost as _cost, declare as _declare, fetch as _fetch, host_of as _host_of, machine as _machine, network as _network, seed,
    switch_mode, work,
)


class _Delay(tuple):
    """A distribution of times: its kind and two numbers."""

    def __repr__(self):
        kind, a, b = self
        return (f"constant({a!r})", f"uniform({a!r}, {b!r})", f"lognormal({a!r}, {b!r})", f"erlang({a!r}, {b!r})")[kind]


def constant(s):
    """Always s seconds."""
    return _Delay((0, s, 0.0))


def uniform(lo, hi):
    """Anything from lo to hi seconds, each equally likely."""
    return _Delay((1, lo, hi))


def lognormal(median, sigma):
    """Half of the draws below median seconds; the larger sigma, the longer the tail."""
    return _Delay((2, median, sigma))


def erlang(k, mean):
    """The sum of k exponential steps, mean seconds in all."""
    return _Delay((3, k, mean))


class Response:
    """What a fetch returns; elapsed is in seconds, every wait included."""

    def __init__(self, status, url, elapsed, body_length):
        self.status = status
        self.url = url
        self.elapsed = elapsed
        self.body_length = body_length

    def __repr__(self):
        return f"Response(status={self.status!r}, url={self.url!r}, elapsed={self.elapsed!r}, body_length={self.body_length!r})"


def _delay(what, value):
    if isinstance(value, _Delay):
        kind, a, b = value
        if not a >= 0 or not b >= 0 or kind == 1 and a > b or kind == 3 and (a < 1 or a != int(a)):
            raise ValueError(f"{what}: {value!r} is no distribution of times")
        return value
    if isinstance(value, (int, float)) and value >= 0:
        return 0, value, 0.0
    raise TypeError(f"{what} must be a number of seconds, or constant(), uniform(), lognormal() or erlang(), not {value!r}")


def _count(what, value, least):
    if value is None:
        return 0
    if not isinstance(value, int) or value < least:
        raise ValueError(f"{what} must be at least {least}")
    return value


def _chance(what, value):
    if not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError(f"{what} is a probability, from 0 to 1, not {value!r}")
    return value


def _route(path, page):
    status = 200
    if isinstance(page, tuple):
        status, page = page
    if isinstance(page, (bytes, bytearray)):
        return path, status, "application/octet-stream", page
    if isinstance(page, str):
        return path, status, "text/html; charset=utf-8", page.encode()
    import json
    return path, status, "application/json", json.dumps(page).encode()


def host(name, *, latency=0.0, workers=None, bandwidth=None, rtt=0.0, dns=0.0, connections=None, backlog=None, refuse=0.0, reset=0.0,
         silent=0.0, fail=0.0, loss=0.0, reorder=0.0, down=False, served=False, content=None):
    """Declares what a host is like. What is left out costs nothing, has no limit and never happens.

    Times, in seconds or as a distribution: latency is what a worker of the host needs for a request; rtt the network's round trip
    (drawn for each connection; connecting takes one, a request another); dns the first look-up of the name.
    Limits: workers is how many requests are served at once, others queue; connections how many connections are served at once, others
    wait, at most backlog of them, and beyond that the network drops attempts, which are repeated after 1, 3, 7 … seconds; bandwidth
    is in bytes a second, for all connections together.
    Failures, as probabilities: refuse (a connection), reset (instead of an answer), silent (no answer ever), fail (status 503),
    loss (of a SYN or a datagram), reorder (of a datagram). down: nothing ever comes back.
    content: what it serves: a page for all paths, or {path: page}; a page is text, bytes, anything that JSON can say, or (status,
    page). served=True: the listing itself listens on that name, with asyncio.start_server(handler, name, port) or any other server.
    """
    routes = None
    if content is not None:
        table = content if isinstance(content, dict) else {"": content}
        routes = [_route(path, page) for path, page in table.items()]
    _declare(
        name,
        (_delay("latency", latency), _delay("rtt", rtt), _delay("dns", dns)),
        (_count("workers", workers, 1), _count("connections", connections, 1), _count("backlog", backlog, 1),
         _count("bandwidth", None if bandwidth is None else int(bandwidth), 1)),
        (_chance("refuse", refuse), _chance("reset", reset), _chance("silent", silent), _chance("fail", fail), _chance("loss", loss),
         _chance("reorder", reorder)),
        (bool(down), bool(served)), routes)


def fetch(url):
    """Fetches url and blocks the calling thread until the answer is there."""
    status, elapsed, length = _fetch(url)
    return Response(status, url, elapsed, length)


def _arrive(future):
    if not future.done():
        future.set_result(None)


async def fetch_async(url):
    """Fetches url; the loop runs other tasks until the answer is there."""
    from _asyncio import get_running_loop, label
    loop = get_running_loop()
    future = label(loop.create_future(), "host", _host_of(url))
    exchange = _begin(url, loop, _arrive, future)
    try:
        await future
    finally:
        exchange.cancel()
    status, elapsed, length = exchange.outcome()
    return Response(status, url, elapsed, length)


def machine(*, cores=None, switch_interval=None, send_buffer=None, receive_buffer=None, bytecode=None, thread_start=None,
            thread_switch=None, thread_memory=None, task_create=None, task_step=None, task_memory=None):
    """Settings of the simulated machine: its cores (free mode), the GIL's switch interval in seconds, the sizes of the buffers of TCP
    connections that are made from now on, in bytes, and what things cost from now on: an instruction, the start of a thread, a switch
    between threads, a task and each step of it, in seconds; a thread and a task in memory, in bytes."""
    for key, cost in (("bytecode", bytecode), ("thread_start", thread_start), ("thread_switch", thread_switch),
                      ("task_create", task_create), ("task_step", task_step)):
        if cost is not None:
            _cost(key, round(cost * 1e9))
    for key, cost in ("thread_memory", thread_memory), ("task_memory", task_memory):
        if cost is not None:
            _cost(key, round(cost))
    _machine(cores, switch_interval)
    _network(_count("send_buffer", send_buffer, 1), _count("receive_buffer", receive_buffer, 1))

"""The playground's model of uvloop: its names, on the playground's own event loop.

A program that installs or runs uvloop runs here, and its loop calls itself uvloop.Loop. That uvloop is faster is not modelled: the loop below
is the same, and what is measured of it in virtual time says nothing about libuv. What a program sees is asyncio's order of steps, which uvloop keeps
but for timers that fall into the same millisecond.
"""

import asyncio
import warnings


__version__ = "0.22.1"
__all__ = ("new_event_loop", "run", "install", "EventLoopPolicy")


class Loop(asyncio.SelectorEventLoop):
    def __repr__(self):
        return f"<uvloop.Loop running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"


def new_event_loop():
    return Loop()


def run(main, *, loop_factory=new_event_loop, debug=None, **run_kwargs):
    async def wrapper():
        if not isinstance(asyncio.get_running_loop(), Loop):
            raise TypeError("uvloop.run() uses a non-uvloop event loop")
        return await main

    return asyncio.run(wrapper(), loop_factory=loop_factory, debug=debug, **run_kwargs)


def install():
    warnings.warn("uvloop.install() is deprecated in favor of uvloop.run() starting with Python 3.12.", DeprecationWarning, stacklevel=1)
    asyncio.set_event_loop_policy(EventLoopPolicy())


class EventLoopPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loop()

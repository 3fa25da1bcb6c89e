"""Streams of objects between tasks of one program, with room for as many as their maker says."""

import asyncio
import math
from collections import OrderedDict, deque

from .._synchronize import Event
from .._tasks import get_current_task
from ..exceptions import BrokenResourceError, ClosedResourceError, EndOfStream, WouldBlock
from ..lowlevel import checkpoint


class _State:
    """What the ends of one stream share."""

    def __init__(self, room):
        self.room, self.buffer = room, deque()
        self.senders = self.receivers = 0               # open ends
        self.receiving, self.sending = OrderedDict(), OrderedDict()     # event → (who, the place for an item), event → item


class _End:
    def __init__(self, state):
        self._state, self._closed = state, False

    def clone(self):
        if self._closed:
            raise ClosedResourceError
        return type(self)(self._state)

    async def aclose(self):
        self.close()
        await checkpoint()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.aclose()


class MemoryObjectReceiveStream(_End):
    def __init__(self, state):
        super().__init__(state)
        state.receivers += 1

    def receive_nowait(self):
        if self._closed:
            raise ClosedResourceError
        state = self._state
        if state.sending:
            event, item = state.sending.popitem(last=False)
            state.buffer.append(item)
            event.set()
        if state.buffer:
            return state.buffer.popleft()
        if not state.senders:
            raise EndOfStream
        raise WouldBlock

    async def receive(self):
        await checkpoint()
        try:
            return self.receive_nowait()
        except WouldBlock:
            event, place = Event(), []
            self._state.receiving[event] = get_current_task(), place
            try:
                await event.wait()
            finally:
                self._state.receiving.pop(event, None)
            if place:
                return place[0]
            raise EndOfStream from None

    def close(self):
        if not self._closed:
            self._closed = True
            self._state.receivers -= 1
            if not self._state.receivers:
                for event in list(self._state.sending):
                    event.set()

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return await self.receive()
        except EndOfStream:
            raise StopAsyncIteration from None


class MemoryObjectSendStream(_End):
    def __init__(self, state):
        super().__init__(state)
        state.senders += 1

    def send_nowait(self, item):
        if self._closed:
            raise ClosedResourceError
        state = self._state
        if not state.receivers:
            raise BrokenResourceError
        while state.receiving:
            event, (task, place) = state.receiving.popitem(last=False)
            if not task.has_pending_cancellation():
                place.append(item)
                event.set()
                return
        if len(state.buffer) >= state.room:
            raise WouldBlock
        state.buffer.append(item)

    async def send(self, item):
        await checkpoint()
        try:
            self.send_nowait(item)
        except WouldBlock:
            event = Event()
            self._state.sending[event] = item
            try:
                await event.wait()
            except BaseException:
                self._state.sending.pop(event, None)
                raise
            if event in self._state.sending:
                del self._state.sending[event]
                raise BrokenResourceError from None

    def close(self):
        if not self._closed:
            self._closed = True
            self._state.senders -= 1
            if not self._state.senders:
                for event in list(self._state.receiving):
                    event.set()
                self._state.receiving.clear()


class create_memory_object_stream(tuple):
    """The two ends, sending and receiving; a type in brackets says nothing here."""

    def __new__(cls, max_buffer_size=0, item_type=None):
        if max_buffer_size != math.inf and not isinstance(max_buffer_size, int):
            raise ValueError("max_buffer_size must be either an integer or math.inf")
        if max_buffer_size < 0:
            raise ValueError("max_buffer_size cannot be negative")
        state = _State(max_buffer_size)
        return MemoryObjectSendStream(state), MemoryObjectReceiveStream(state)

    def __class_getitem__(cls, item):
        return cls

"""anyio.abc: the names by which programs annotate what they are given."""

from ._scopes import CancelScope
from ._synchronize import CapacityLimiter, Condition, Event, Lock, Semaphore
from ._tasks import TaskGroup
from .streams.memory import MemoryObjectReceiveStream as ObjectReceiveStream, MemoryObjectSendStream as ObjectSendStream


class TaskStatus:
    """What start() gives to the function that it starts."""

    def __class_getitem__(cls, item):
        return cls

    def started(self, value=None):
        raise NotImplementedError

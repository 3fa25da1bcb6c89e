"""The loop that waits with a selector."""

from asyncio import log
from asyncio.base_events import BaseEventLoop


class BaseSelectorEventLoop(BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        log._debug("Using selector: %s", "EpollSelector" if selector is None else type(selector).__name__)

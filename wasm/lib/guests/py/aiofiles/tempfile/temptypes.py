"""The wrappers of what tempfile makes and open() does not."""

from ..base import AsyncBase, of_file


@of_file(awaited="fileno rollover close flush isatty read readline readlines seek tell truncate write writelines",
         attributes="closed encoding mode name newlines")
class AsyncSpooledTemporaryFile(AsyncBase):
    pass


@of_file(awaited="cleanup", attributes="name")
class AsyncTemporaryDirectory:
    def __init__(self, file, loop, executor):
        self._file = file
        self._loop = loop
        self._executor = executor

    async def close(self):
        await self.cleanup()

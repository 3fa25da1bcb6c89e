"""aiofiles.tempfile: temporary files and folders, made and removed in a thread."""

import tempfile as _sync
from asyncio import get_running_loop
from functools import partial

from ..base import AiofilesContextManager
from ..threadpool import wrap
from .temptypes import AsyncSpooledTemporaryFile, AsyncTemporaryDirectory

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory"]


def _making(make, finish):
    """The function that makes something in a thread and wraps it for tasks."""
    def function(*args, loop=None, executor=None, **kwargs):
        async def made():
            on = loop or get_running_loop()
            return finish(await on.run_in_executor(executor, partial(make, *args, **kwargs)), on, executor)
        return Manager(made())
    Manager = AiofilesContextManagerTempDir if make is _sync.TemporaryDirectory else AiofilesContextManager
    function.__name__ = function.__qualname__ = make.__name__
    return function


class AiofilesContextManagerTempDir(AiofilesContextManager):
    """`async with` gives the folder's name."""

    async def __aenter__(self):
        return (await self).name

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        await self._obj.cleanup()
        self._obj = None


def _named(file, loop, executor):
    wrapped = wrap(file.file, loop=loop, executor=executor)
    wrapped._file = file
    return wrapped


TemporaryFile = _making(_sync.TemporaryFile, lambda file, loop, executor: wrap(file, loop=loop, executor=executor))
NamedTemporaryFile = _making(_sync.NamedTemporaryFile, _named)
SpooledTemporaryFile = _making(_sync.SpooledTemporaryFile, AsyncSpooledTemporaryFile)
TemporaryDirectory = _making(_sync.TemporaryDirectory, AsyncTemporaryDirectory)

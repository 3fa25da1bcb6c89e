"""aiofiles.open(): the file that open() makes, in the wrapper for its kind."""

import sys
from asyncio import get_running_loop
from functools import partial
from io import BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOBase

from ..base import AiofilesContextManager
from .binary import AsyncBufferedIOBase, AsyncBufferedReader, AsyncFileIO, AsyncIndirectBufferedIOBase
from .text import AsyncTextIndirectIOWrapper, AsyncTextIOWrapper

sync_open = open
__all__ = ("open", "stdin", "stdout", "stderr", "stdin_bytes", "stdout_bytes", "stderr_bytes")


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None, *, loop=None, executor=None):
    return AiofilesContextManager(_open(file, mode, buffering, encoding, errors, newline, closefd, opener, loop=loop, executor=executor))


async def _open(*how, loop, executor):
    loop = loop or get_running_loop()
    return wrap(await loop.run_in_executor(executor, partial(sync_open, *how)), loop=loop, executor=executor)


def wrap(file, *, loop=None, executor=None):
    for kind, wrapper in ((TextIOBase, AsyncTextIOWrapper), ((BufferedReader, BufferedRandom), AsyncBufferedReader),
                          (BufferedWriter, AsyncBufferedIOBase), (FileIO, AsyncFileIO)):
        if isinstance(file, kind):
            return wrapper(file, loop, executor)
    raise TypeError(f"Unsupported io type: {file}.")


stdin, stdout, stderr = (AsyncTextIndirectIOWrapper("sys." + name, None, None, indirect=partial(getattr, sys, name))
                         for name in ("stdin", "stdout", "stderr"))
stdin_bytes, stdout_bytes, stderr_bytes = (
    AsyncIndirectBufferedIOBase(f"sys.{name}.buffer", None, None, indirect=lambda name=name: getattr(sys, name).buffer)
    for name in ("stdin", "stdout", "stderr"))

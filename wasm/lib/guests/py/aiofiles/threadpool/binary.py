"""The wrappers of binary files, by their kinds of buffer."""

from ..base import AsyncBase, AsyncIndirectBase, of_file

_MOVES = "close flush isatty read readable readinto readline readlines seek seekable tell truncate writable write writelines"
_of_buffered = of_file(awaited=_MOVES + " read1", plain="detach fileno", attributes="closed raw name mode")
_of_reader = of_file(awaited="peek")


@_of_buffered
class AsyncBufferedIOBase(AsyncBase):
    pass


@_of_reader
@_of_buffered
class AsyncBufferedReader(AsyncBase):
    pass


@of_file(awaited=_MOVES + " readall", plain="fileno", attributes="closed name mode")
class AsyncFileIO(AsyncBase):
    pass


@_of_buffered
class AsyncIndirectBufferedIOBase(AsyncIndirectBase):
    pass


@_of_reader
@_of_buffered
class AsyncIndirectBufferedReader(AsyncIndirectBase):
    pass

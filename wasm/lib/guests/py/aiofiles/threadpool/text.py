"""The wrappers of text files."""

from ..base import AsyncBase, AsyncIndirectBase, of_file

_of_text = of_file(
    awaited="close flush isatty read readable readline readlines seek seekable tell truncate write writable writelines",
    plain="detach fileno", attributes="buffer closed encoding errors line_buffering newlines name mode")


@_of_text
class AsyncTextIOWrapper(AsyncBase):
    pass


@_of_text
class AsyncTextIndirectIOWrapper(AsyncIndirectBase):
    pass

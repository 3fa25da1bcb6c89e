"""Streams of text and bytes: in memory, and over the files of the run's own file system."""

from builtins import open    # which calls _open

from .base import (DEFAULT_BUFFER_SIZE, SEEK_CUR, SEEK_END, SEEK_SET, BufferedIOBase, IOBase, RawIOBase, TextIOBase,
                   UnsupportedOperation)
from .buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from .memory import BytesIO, StringIO
from .decoding import IncrementalNewlineDecoder
from .text import TextIOWrapper, text_encoding
from .raw import FileIO
from .opening import open as _open, open_code

BlockingIOError = BlockingIOError

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "text_encoding", "DEFAULT_BUFFER_SIZE",
           "IncrementalNewlineDecoder"]

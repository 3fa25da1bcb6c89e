"""What a loop does with pipes: their transports, and how they come into the loop (loop_connections.py says by which way)."""

import os
import stat
import sys
from types import MethodType

import _resources
from asyncio.futures import _set_result_unless_cancelled
from asyncio.log import logger
from asyncio.selector_events import _adopt
from asyncio.transports import ReadTransport, WriteTransport, _FlowControlMixin

_MANY_LOST_WRITES = 5
_WOULD_BLOCK = BlockingIOError, InterruptedError


def _checked(pipe, kinds):
    """The number of a pipe, which does not block any more; None for what no loop can wait for."""
    fd = pipe.fileno()
    mode = os.fstat(fd).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)):
        raise ValueError(f"Pipe transport is {kinds}")
    os.set_blocking(fd, False)
    return fd


def _add_reader(loop, fd, callback):
    loop._add_reader(fd, callback)


_add_reader.__qualname__ = "BaseSelectorEventLoop._add_reader"  # whose method it is in CPython, as handles show


class _PipeTransport:
    """What both ends have in common."""

    def _open(self, loop, pipe, protocol, kinds):
        self._extra["pipe"] = pipe
        self._loop = loop
        self._protocol = protocol
        self._pipe = self._fileno = None
        self._closing = False
        self._fileno = _checked(pipe, kinds)
        self._pipe = pipe

    def _state(self, writes):
        info = [type(self).__name__]
        if self._pipe is None:
            info.append("closed")
        elif self._closing:
            info.append("closing")
        info.append(f"fd={self._fileno}")
        if self._pipe is None:
            info.append("closed")
        elif self._loop.is_closed():
            info.append("open")
        else:
            info.append("polling" if self._loop._watches(self._fileno, writes) else "idle")
        return info

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def _fatal_error(self, exc, message):
        if not isinstance(exc, OSError):
            self._loop.call_exception_handler({
                "message": message, "exception": exc, "transport": self, "protocol": self._protocol,
            })
        elif self._loop.get_debug():
            logger.debug("%r: %s", self, message)
        self._close(exc)

    def _lose(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._pipe.close()
            self._pipe = None
            self._protocol = None
            self._loop = None


class _UnixReadPipeTransport(_PipeTransport, ReadTransport):
    max_size = 256 * 1024

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._paused = False
        self._open(loop, pipe, protocol, "for pipes/sockets only.")
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._add_reader, self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def __repr__(self):
        return f"<{' '.join(self._state(False))}>"

    def _call_connection_lost(self, exc):  # each end's own: handles show its name
        self._lose(exc)

    def _add_reader(self, fd, callback):
        if self.is_reading():
            self._loop._add_reader(fd, callback)

    def is_reading(self):
        return not self._paused and not self._closing

    def _read_ready(self):
        try:
            data = os.read(self._fileno, self.max_size)
        except _WOULD_BLOCK:
            return
        except OSError as exc:
            self._fatal_error(exc, "Fatal read error on pipe transport")
            return
        if data:
            self._protocol.data_received(data)
            return
        if self._loop.get_debug():
            logger.info("%r was closed by peer", self)
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._protocol.eof_received)
        self._loop.call_soon(self._call_connection_lost, None)

    def pause_reading(self):
        if not self.is_reading():
            return
        self._paused = True
        self._loop._remove_reader(self._fileno)
        if self._loop.get_debug():
            logger.debug("%r pauses reading", self)

    def resume_reading(self):
        if self._closing or not self._paused:
            return
        self._paused = False
        self._loop._add_reader(self._fileno, self._read_ready)
        if self._loop.get_debug():
            logger.debug("%r resumes reading", self)

    def close(self):
        if not self._closing:
            self._close(None)

    def _close(self, exc):
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, exc)


class _UnixWritePipeTransport(_PipeTransport, _FlowControlMixin, WriteTransport):
    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra, loop)
        self._buffer = bytearray()
        self._conn_lost = 0
        self._open(loop, pipe, protocol, "only for pipes, sockets and character devices")
        loop.call_soon(protocol.connection_made, self)
        if self._fileno > 2:  # a reader's end that closes is something to read
            loop.call_soon(MethodType(_add_reader, loop), self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def __repr__(self):
        info = self._state(True)
        if self._pipe is not None:
            info.append(f"bufsize={self.get_write_buffer_size()}")
        return f"<{' '.join(info)}>"

    def _call_connection_lost(self, exc):
        self._lose(exc)

    def get_write_buffer_size(self):
        return len(self._buffer)

    def _read_ready(self):
        if self._loop.get_debug():
            logger.info("%r was closed by peer", self)
        self._close(BrokenPipeError() if self._buffer else None)

    def write(self, data):
        assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)
        if not data:
            return
        if self._conn_lost or self._closing:
            if self._conn_lost >= _MANY_LOST_WRITES:
                logger.warning("pipe closed by peer or os.write(pipe, data) raised exception.")
            self._conn_lost += 1
            return
        if not self._buffer:
            try:
                n = os.write(self._fileno, data)
            except _WOULD_BLOCK:
                n = 0
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                self._conn_lost += 1
                self._fatal_error(exc, "Fatal write error on pipe transport")
                return
            if n == len(data):
                return
            data = bytes(data)[n:]
            self._loop._add_writer(self._fileno, self._write_ready)
        self._buffer += data
        self._maybe_pause_protocol()

    def _write_ready(self):
        try:
            n = os.write(self._fileno, self._buffer)
        except _WOULD_BLOCK:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._buffer.clear()
            self._conn_lost += 1
            self._loop._remove_writer(self._fileno)
            self._fatal_error(exc, "Fatal write error on pipe transport")
            return
        if n < len(self._buffer):
            del self._buffer[:n]
            return
        self._buffer.clear()
        self._loop._remove_writer(self._fileno)
        self._maybe_resume_protocol()
        if self._closing:
            self._loop._remove_reader(self._fileno)
            self._call_connection_lost(None)

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._closing:
            return
        assert self._pipe
        self._closing = True
        if not self._buffer:
            self._loop._remove_reader(self._fileno)
            self._loop.call_soon(self._call_connection_lost, None)

    def close(self):
        if self._pipe is not None and not self._closing:
            self.write_eof()

    def abort(self):
        self._close(None)

    def _close(self, exc=None):
        self._closing = True
        if self._buffer:
            self._loop._remove_writer(self._fileno)
        self._buffer.clear()
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, exc)


def _dropped(transport):
    if transport._pipe is not None:
        try:
            _resources.warn_unclosed("transport ", transport, 1)
        finally:
            transport._pipe.close()


_resources.finalized(_UnixReadPipeTransport, _dropped)
_resources.finalized(_UnixWritePipeTransport, _dropped)


class _Typed:
    """sys.stdin as a pipe that holds what was typed ahead, and then ends."""

    def __init__(self, stdin):
        self._stdin = stdin
        self._fd, end = os.pipe()
        self._left = stdin.buffer.read()
        self._feed(end)

    def _feed(self, end):
        """Fills the pipe, and once there is room again goes on with the rest."""
        os.set_blocking(end, False)
        while self._left:
            try:
                self._left = self._left[os.write(end, self._left):]
            except BlockingIOError:
                from asyncio.events import get_running_loop
                loop = get_running_loop()
                loop._remove_writer(end)
                loop._add_writer(end, self._feed, end)
                return
        os.close(end)

    def fileno(self):
        return self._fd

    def close(self):
        os.close(self._fd)


class BaseEventLoop:
    async def connect_read_pipe(self, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _UnixReadPipeTransport(self, _Typed(pipe) if pipe is sys.stdin else pipe, protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        if self.get_debug():
            logger.debug("Read pipe %r connected: (%r, %r)", pipe.fileno(), transport, protocol)
        return transport, protocol

    async def connect_write_pipe(self, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _UnixWritePipeTransport(self, pipe, protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        if self.get_debug():
            logger.debug("Write pipe %r connected: (%r, %r)", pipe.fileno(), transport, protocol)
        return transport, protocol


_adopt(BaseEventLoop)

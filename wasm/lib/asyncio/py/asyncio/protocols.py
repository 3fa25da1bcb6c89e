"""Protocols: what a transport calls."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    __slots__ = ()

    def connection_made(self, transport):
        """The connection exists."""

    def connection_lost(self, exc):
        """The connection is gone; exc is None when it ended in order."""

    def pause_writing(self):
        """The transport's buffer went over its high-water mark."""

    def resume_writing(self):
        """The transport's buffer drained below its low-water mark."""


class Protocol(BaseProtocol):
    __slots__ = ()

    def data_received(self, data):
        """Some bytes arrived."""

    def eof_received(self):
        """The other side sends no more; a true result keeps the transport open."""


class BufferedProtocol(BaseProtocol):
    __slots__ = ()

    def get_buffer(self, sizehint):
        """Returns where the next bytes are to be put."""

    def buffer_updated(self, nbytes):
        """So many bytes were put there."""

    def eof_received(self):
        """The other side sends no more; a true result keeps the transport open."""


class DatagramProtocol(BaseProtocol):
    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram arrived."""

    def error_received(self, exc):
        """Sending or receiving failed."""


class SubprocessProtocol(BaseProtocol):
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The process wrote."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe closed."""

    def process_exited(self):
        """The process ended."""

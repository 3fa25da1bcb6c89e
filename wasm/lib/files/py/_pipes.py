"""os.pipe(): two descriptors, and what is written to the second can be read from the first. The machine has it as a pair of sockets; and
a socket's descriptor can be read and written as a pipe's."""

import _files
from _socket import _pipe, socket


class Fifo(_files.Node):
    def __init__(self):
        super().__init__(0o010000 | 0o600)


class End:
    """One end, as an open file is seen by os and io."""

    seekable = False

    def __init__(self, fd, node, flags):
        self.node, self.flags = node, flags
        self.sock = socket(1, 1, 0, fd)  # 1: AF_UNIX, SOCK_STREAM

    def read(self, size):
        if self.flags & 3 == _files.O_WRONLY:
            raise _files.error(9)
        if size >= 0:
            return self.sock.recv(size)
        found = bytearray()
        while data := self.sock.recv(65536):
            found += data
        return bytes(found)

    def write(self, b):
        if self.flags & 3 == _files.O_RDONLY:
            raise _files.error(9)
        try:
            if self.sock.gettimeout() == 0:
                return self.sock.send(b)
            self.sock.sendall(b)
            return len(b)
        except ConnectionResetError:  # which a socket says where something was left unread
            raise BrokenPipeError(32, "Broken pipe") from None

    def seek(self, pos, whence):
        raise OSError(29, "Illegal seek")

    def truncate(self, size):
        raise _files.error(22)

    def close(self):
        self.sock._close()


_sockets = {}  # those that were asked for as files, by descriptor


def of_socket(fd):
    """A socket as an open file, which reads and writes."""
    end = _sockets.get(fd)
    if end is None or end.sock.fileno() != fd:
        end = _sockets[fd] = End(fd, _files.Node(_files.S_IFSOCK | 0o777), _files.O_RDWR)
    return end


def pipe(flags=0):
    node = Fifo()
    fds = _pipe()
    for fd, way in zip(fds, (_files.O_RDONLY, _files.O_WRONLY)):
        end = _files._open[fd] = End(fd, node, way)
        end.sock.setblocking(not flags & 2048)  # O_NONBLOCK
    return fds

"""The file system of a run: folders and files in memory. It begins with the listing's own files and is gone at the end."""

import time

import _machine
from _weakref import ref

O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY = 0, 1, 2, 64, 128, 512, 1024, 65536
S_IFCHR, S_IFDIR, S_IFREG, S_IFLNK, S_IFSOCK = 0o020000, 0o040000, 0o100000, 0o120000, 0o140000

_TEXTS = {1: "Operation not permitted", 2: "No such file or directory", 6: "No such device or address", 9: "Bad file descriptor", 13: "Permission denied",
          17: "File exists", 18: "Invalid cross-device link", 20: "Not a directory", 21: "Is a directory",
          22: "Invalid argument", 39: "Directory not empty", 40: "Too many levels of symbolic links",
          98: "Address already in use", 111: "Connection refused"}


def error(number, path=None, path2=None):
    """The OSError of a number, about a path or two."""
    if path2 is not None:
        return OSError(number, _TEXTS[number], fspath(path), None, fspath(path2))
    if path is not None:
        return OSError(number, _TEXTS[number], fspath(path))
    return OSError(number, _TEXTS[number])


class Node:
    """What a name in a folder stands for."""

    _last = 100

    def __init__(self, mode):
        Node._last += 1
        self.number = Node._last
        self.mode = mode
        self.links = 1
        self.made = self.changed = self.used = time.time_ns()


class Held:
    """What was written to a stream over a file and is not in the file yet. A stream that dies lets go of it, and who looks at the file
    finds out: no other could tell."""

    def __init__(self, stream, file):
        self.stream, self.file, self.pending = ref(stream), file, bytearray()
        self.text, self.out = None, []      # the stream of text over it, and what that one has encoded

    def settled(self):
        over = self.text if self.text is not None else self.stream
        if over() is not None:
            return False
        self.pending += b"".join(self.out)
        self.out.clear()
        if self.pending:
            self.file.write(bytes(self.pending))
            self.pending.clear()
        return True


def settle(node):
    """Lets what dead streams hold into the file."""
    for held in list(node.held):
        if (held.pending or held.out) and held.settled():
            node.held.remove(held)


class File(Node):
    held = ()

    def __init__(self, data=b""):
        super().__init__(S_IFREG | 0o644)
        self.data = bytearray(data)


class Folder(Node):
    def __init__(self):
        super().__init__(S_IFDIR | 0o755)
        self.entries = {}


class Link(Node):
    """A symbolic link."""

    def __init__(self, target):
        super().__init__(S_IFLNK | 0o777)
        self.target = target


class Socket(Node):
    """The file that a socket was bound to. It stays when the socket is closed."""

    def __init__(self, name):
        super().__init__(S_IFSOCK | 0o755)
        self.name = name  # by which the machine knows it: the path that it was made at


class Null(Node):
    """The device that forgets what is written to it."""

    def __init__(self):
        super().__init__(S_IFCHR | 0o666)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    convert = getattr(type(path), "__fspath__", None)
    if convert is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    found = convert(path)
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(f"expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}")


root = Folder()
cwd = "/playground"
umask = 0o022


def _parts(path):
    text = fspath(path)
    if isinstance(text, bytes):
        text = text.decode("utf-8", "surrogateescape")
    if "\0" in text:
        raise ValueError("embedded null byte")
    if not text:
        raise error(2, path)
    full = text if text.startswith("/") else f"{cwd}/{text}"
    return [p for p in full.split("/") if p and p != "."]


def _walk(path, parts, follow, jumps=0):
    """The node that parts lead to, None where the last is missing; and its folder and name."""
    trail = [root]
    here, name = root, ""
    for i, name in enumerate(parts):
        if not isinstance(here, Folder):
            raise error(20, path)
        last = i == len(parts) - 1
        if name == "..":
            if len(trail) > 1:
                trail.pop()
            here = trail[-1]
            continue
        found = here.entries.get(name)
        if isinstance(found, Link) and (follow or not last):
            if jumps > 40:
                raise error(40, path)
            before = [] if found.target.startswith("/") else parts[:i]
            return _walk(path, before + [p for p in found.target.split("/") if p and p != "."] + parts[i + 1:], follow, jumps + 1)
        if found is None:
            if not last:
                raise error(2, path)
            return None, here, name
        here = found
        trail.append(found)
    if isinstance(here, File) and here.held:
        settle(here)
    folder = trail[-2] if len(trail) > 1 else None
    return here, folder, name


def lookup(path, follow=True):
    node, _, _ = _walk(path, _parts(path), follow)
    if node is None:
        raise error(2, path)
    if str(fspath(path)).endswith("/") and not isinstance(node, Folder):
        raise error(20, path)
    return node


def place(path, follow=False):
    """(node or None, folder, name) of a path whose folder must be there."""
    return _walk(path, _parts(path), follow)


def drop(node):
    """Is told that a node has lost a name."""
    node.links -= 1
    if isinstance(node, Socket):
        from _socket import _remove_name
        _remove_name(node.name)


def moved(node, path):
    """Is told that a node has another path."""
    if isinstance(node, Socket):
        from _socket import _move_name
        node.name, before = _absolute(path), node.name
        _move_name(before, node.name)


def socket_name(path, bind):
    """The name of the socket at a path that another one connects to, or of one that is about to be made there."""
    try:
        node, folder, name = place(path, follow=True)
    except OSError as e:
        raise error(e.errno) from None
    if bind and node is not None:
        raise error(98)
    if isinstance(node, Socket):
        return node.name
    if node is not None:
        raise error(111)
    return _absolute(path)


def socket_made(path):
    _, folder, name = place(path, follow=True)
    folder.entries[name] = Socket(_absolute(path))
    folder.changed = time.time_ns()


def _absolute(path):
    return "/" + "/".join(_parts(path))


# Open files, by descriptor.

class OpenFile:
    seekable = True

    def __init__(self, node, flags):
        self.node, self.flags, self.pos = node, flags, 0

    def read(self, size):
        if self.flags & 3 == O_WRONLY:
            raise error(9)
        if self.node.held:
            settle(self.node)
        data = self.node.data
        end = len(data) if size < 0 else min(len(data), self.pos + size)
        found = bytes(data[self.pos:end])
        self.pos = max(self.pos, end)
        self.node.used = time.time_ns()
        return found

    def write(self, b):
        if self.flags & 3 == O_RDONLY:
            raise error(9)
        data = self.node.data
        if self.flags & O_APPEND:
            self.pos = len(data)
        if self.pos > len(data):
            data += bytes(self.pos - len(data))
        data[self.pos:self.pos + len(b)] = b
        self.pos += len(b)
        self.node.changed = time.time_ns()
        return len(b)

    def seek(self, pos, whence):
        if whence == 2 and self.node.held:
            settle(self.node)
        pos += (0, self.pos, len(self.node.data))[whence]
        if pos < 0:
            raise error(22)
        self.pos = pos
        return pos

    def truncate(self, size):
        if size < 0:
            raise error(22)
        data = self.node.data
        if size < len(data):
            del data[size:]
        else:
            data += bytes(size - len(data))
        self.node.changed = time.time_ns()
        return size


class OpenNull(OpenFile):
    def read(self, size):
        if self.flags & 3 == O_WRONLY:
            raise error(9)
        return b""

    def write(self, b):
        if self.flags & 3 == O_RDONLY:
            raise error(9)
        return len(b)

    def seek(self, pos, whence):
        return 0

    def truncate(self, size):
        raise error(22)


_open = {}


def open(path, flags, mode=0o777):
    node, folder, name = place(path, follow=True)
    if node is None:
        if not flags & O_CREAT:
            raise error(2, path)
        if name == "" or str(fspath(path)).endswith("/"):
            raise error(21, path)
        node = folder.entries[name] = File()
        node.mode = S_IFREG | mode & ~umask & 0o7777
        folder.changed = time.time_ns()
    elif flags & O_CREAT and flags & O_EXCL:
        raise error(17, path)
    elif isinstance(node, Folder):
        if flags & 3:
            raise error(21, path)
    elif isinstance(node, Socket):
        raise error(6, path)
    elif flags & O_DIRECTORY or str(fspath(path)).endswith("/"):
        raise error(20, path)
    elif flags & 3 and not node.mode & 0o200:
        raise error(13, path)
    elif not flags & 3 and not node.mode & 0o400:
        raise error(13, path)
    elif flags & O_TRUNC and isinstance(node, File):
        del node.data[:]
        node.changed = time.time_ns()
    fd = _machine.take_fd()
    _open[fd] = (OpenNull if isinstance(node, Null) else OpenFile)(node, flags)
    return fd


def descriptor(fd):
    file = _open.get(fd)
    if file is None:
        from _pipes import of_socket
        file = of_socket(fd)
    return file


def dup(fd):
    """One more descriptor of what is open: a file's place in its data is shared."""
    file = descriptor(fd)
    if isinstance(file, OpenFile):
        other = _machine.take_fd()
        _open[other] = file
        return other
    import _socket
    other = _socket.dup(fd)
    if fd in _open:
        _open[other] = type(file)(other, file.node, file.flags)
    return other


def close(fd):
    file = _open.pop(fd, None)
    if file is None:
        from _socket import socket
        socket(-1, -1, -1, fd)._close()
    elif isinstance(file, OpenFile):
        _machine.drop_fd(fd)
    else:
        file.close()


for _folder in ("tmp", "playground", "dev", "home"):
    root.entries[_folder] = Folder()
root.entries["dev"].entries["null"] = Null()
for _name, _text in _machine.files():
    _here = root.entries["playground"]
    *_folders, _name = _name.split("/")
    for _folder in _folders:
        _here = _here.entries.setdefault(_folder, Folder())
    _here.entries[_name] = File(_text.encode())

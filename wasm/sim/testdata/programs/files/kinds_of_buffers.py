# A file that is read and written has a buffer of a class of its own, which is neither of the other two.
import io
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    for mode in "w+b", "r+b", "rb", "wb", "ab", "a+b", "x+b":
        path = os.path.join(folder, "new" if mode[0] == "x" else "file")
        with open(path, mode) as f:
            kinds = io.BufferedRandom, io.BufferedReader, io.BufferedWriter, io.BufferedIOBase, io.IOBase, io.RawIOBase
            print(mode, type(f).__name__, [isinstance(f, kind) for kind in kinds])
            if "+" in mode:
                f.write(b"hello world")
                f.seek(0)
                print(f.read(5), f.peek(3)[:3], f.read1(2), f.tell())
                f.seek(-2, 1)
                f.write(b"XY")
                f.seek(0)
                print(f.read())


class Odd(io.RawIOBase):
    def __init__(self, reads, writes):
        self.reads, self.writes = reads, writes

    def seekable(self):
        return True

    def readable(self):
        return self.reads

    def writable(self):
        return self.writes


for odd in Odd(False, True), Odd(True, False):
    try:
        io.BufferedRandom(odd)
    except io.UnsupportedOperation as error:
        print(error)
try:
    io.BytesIO(b"abc").seek(pos=1)
except TypeError as error:
    print(error)

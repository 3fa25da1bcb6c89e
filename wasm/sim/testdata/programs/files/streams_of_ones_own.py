# Buffers and text over raw streams of the program's own: what these are asked, what is held back, and what happens when a stream dies.
import io
import sys


class Raw(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces, self.got = list(pieces), []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        piece = self.pieces.pop(0) if self.pieces else b""
        print("readinto", type(b).__name__, len(b), piece)
        if piece is None:
            return None
        b[:len(piece)] = piece
        return len(piece)

    def write(self, b):
        print("write", type(b).__name__, b.readonly, bytes(b))
        self.got.append(bytes(b))
        return len(b)

    def close(self):
        print("close")
        super().close()


def tried(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error), error)


reader = io.BufferedReader(Raw(b"abc", b"defgh\nij", b"k", b"lm\n", None, b"end"), 8)
print(reader.read(2), reader.peek(), reader.read1(10), reader.readline(), reader.read(1))
b = bytearray(4)
print(reader.readinto1(b), b, reader.readinto(b), b)
print(reader.read(5), reader.read(), reader.read())
print(reader, reader.closed, reader.writable())
reader = None

writer = io.BufferedWriter(Raw(), 8)
print(writer.write(b"abc"), writer.write(b"def"), writer.write(b"ghijk"), writer.write(b"0123456789"), writer.raw.got)
writer.flush()
writer.write(b"rest")
raw = writer.detach()
tried(writer.flush)
tried(writer.write, b"x")
del writer, raw


def forgotten():
    text = io.TextIOWrapper(io.BufferedWriter(Raw()))
    text.write("held back")
    print("forgotten() ends")


forgotten()


def closes(b):
    io.TextIOWrapper(b).write("x")


memory = io.BytesIO()
closes(memory)
tried(memory.getvalue)

pair = io.TextIOWrapper(io.BufferedRWPair(Raw(b"one\ntwo\n"), Raw()))
print(repr(pair.readline()))
pair.write("answer")
print(repr(pair.readline()))
pair.close()


class Odd(io.RawIOBase):
    answer = -1

    def readable(self):
        return True

    writable = seekable = readable

    def readinto(self, b):
        return self.answer

    def write(self, b):
        return self.answer

    def seek(self, pos, whence=0):
        return -5

    def tell(self):
        return -5


odd = io.BufferedReader(Odd())
tried(odd.read, 3)
Odd.answer = "many"
tried(odd.read, 3)
tried(odd.tell)
tried(odd.seek, 1)
Odd.answer = 100
odd = io.BufferedWriter(Odd())
odd.write(b"abc")
tried(odd.flush)
Odd.answer = 3
odd.flush()
Odd.answer = None
odd = io.BufferedWriter(Odd(), 4)
tried(odd.write, b"123456789")
tried(odd.write, b"1")
Odd.answer = 1
odd.flush()
tried(io.BufferedReader, io.BytesIO(), 0)
tried(io.RawIOBase().readinto, b)
tried(io.RawIOBase().write, b)
tried(io.BufferedReader.__new__(io.BufferedReader).read)


class Angry(io.RawIOBase):
    def close(self):
        raise OSError("no way")


sys.unraisablehook = lambda args: print("unraisable:", args.exc_value, type(args.object).__name__)
Angry()


class Polite(io.StringIO):
    def close(self):
        print("closed with", repr(self.getvalue()))
        super().close()

    def __del__(self):
        print("del")
        super().__del__()


p = Polite()
p.write("something")
del p

for encoding in "utf-16", "utf-8-sig", "utf-32":
    bytes_ = io.BytesIO()
    text = io.TextIOWrapper(bytes_, encoding, write_through=True)
    text.write("a")
    text.write("é")
    print(bytes_.getvalue(), end=" ")
    text.seek(0)
    print(text.read(1), text.tell(), text.read())

text = io.TextIOWrapper(io.BytesIO("zwölf\r\nBoxkämpfer\rjagen\n".encode()), "utf-8")
places = []
while line := text.readline():
    places.append(text.tell())
    print(repr(line), places[-1])
text.seek(places[0])
print(repr(text.read(4)), text.tell())
text.seek(text.tell())
print(repr(text.read()))
text.seek(0)
for line in text:
    tried(text.tell)
    break
tried(lambda: text.reconfigure(encoding="latin-1"))
decoder = io.IncrementalNewlineDecoder(None, True)
print([decoder.decode(piece) for piece in ("a\r", "\nb\r", "c\n")], decoder.newlines, decoder.getstate())


class Recursive(io.BytesIO):
    @property
    def name(self):
        return self.over


r = Recursive()
r.over = io.BufferedReader(r)
tried(repr, r.over)
r.over = "name"

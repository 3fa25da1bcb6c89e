import io, pickle, copy, os, array
b = io.BytesIO(b"0123456789")
for f in (lambda: b.seek(0.0), lambda: io.StringIO().seek("1"), lambda: io.BytesIO([]), lambda: io.BytesIO(5), lambda: b.write(5), lambda: b.writelines([1]), lambda: b.truncate("x"), lambda: io.StringIO("ab").truncate(1.5), lambda: b.read("x"), lambda: io.StringIO().line_buffering, lambda: b.write("x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
view = b.getbuffer(); view[:3] = b"abc"; print(b.getvalue(), bytes(view[:4]))
for f in (lambda: b.write(b"x" * 20), lambda: b.truncate(), lambda: b.close()):
    try: print(f())
    except BufferError as e: print("BufferError", e)
print(b.closed); view.release(); print(b.truncate(4), b.getvalue()); b.close(); print(b.closed)
s = io.StringIO("ab"); s.seek(5); print(s.write(""), repr(s.getvalue()), s.write("x"), repr(s.getvalue()))
b = io.BytesIO(b"ab"); b.seek(4); print(b.write(b""), b.getvalue(), b.write(b"x"), b.getvalue())
a = array.array("b", b"......"); print(io.BytesIO(b"hello").readinto(a), a.tobytes(), io.BufferedReader(io.BytesIO(b"xyz")).readinto1(a), a.tobytes())
for nl in (None, "", "\n", "\r\n", "\r"):
    s = io.StringIO("a\nb\r\nc\rd", newline=nl); print(repr(nl), repr(s.getvalue()), s.newlines, s.readlines(), repr(s.write("e\r")), s.newlines, repr(s.getvalue()))
s = io.StringIO("some\ntext", newline=""); s.seek(3); s.tag = 1; t = pickle.loads(pickle.dumps(s)); print(type(t), t.getvalue(), t.tell(), t.tag, t.newlines, s.__getstate__())
b = io.BytesIO(b"data"); b.read(2); c = copy.copy(b); print(c.read(), b.__getstate__(), c.__getstate__()); print(pickle.dumps(io.BytesIO(b"x"), 2))
for f in (lambda: b.__setstate__((b"", 0)), lambda: b.__setstate__((b"", "x", None)), lambda: b.__setstate__((b"", -1, None)), lambda: b.__setstate__((b"", 0, 3)), lambda: b.__setstate__(("", 0, None)), lambda: io.StringIO().__setstate__(("a", "\n", 1.5, None)), lambda: pickle.dumps(open("t.txt", "w")), lambda: pickle.dumps(io.BufferedReader(io.BytesIO()))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Mem(io.BytesIO):
    def extra(self): return self.getvalue()[::-1]
m = Mem(b"abc"); m.x = 5; n = pickle.loads(pickle.dumps(m)); print(n.extra(), n.x, type(n).__name__)
with open("t.txt", "wb") as f: f.write(b"one\r\ntwo\rthree\nfour\r\n")
with open("t.txt") as f:
    print(repr(f.readline()), f.tell(), repr(f.read(2)), f.tell(), f.readlines()); f.seek(5); print(repr(f.readline()))
with open("t.txt", newline="") as f: print(f.readline().encode(), f.tell(), f.readlines())
class Holder: read_file = open
h = Holder()
with h.read_file("t.txt") as f: print(f.name, f)
print(open, io.FileIO("t.txt"), repr(io.FileIO("t.txt").mode))
for f in (lambda: io.FileIO("t.txt", 3), lambda: io.FileIO("t.txt", "wb").write(3), lambda: open("t.txt", "wb").writelines([1]), lambda: open("t.txt", "wb").write("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import _io; print(_io.BytesIO is io.BytesIO, _io.open is io.open)
import io
with io.BytesIO(b"abc") as f: print(f.seek(True, 0), f.seek(False), f.tell(), f.truncate(True))
with io.StringIO("abc") as f: print(f.seek(True, 0), f.seek(False), f.tell(), f.truncate(True))

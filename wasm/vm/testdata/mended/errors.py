# Words and attributes of errors that once differed.
class Slotted:
    __slots__ = ("a", "b")

def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

s = Slotted()
show(lambda: s.a)
show(lambda: delattr(s, "a"))
show(lambda: type("O", (), {}, flag=1))
show(lambda: type("M", (type,), {})("O", (), {}, flag=1))
show(lambda: int.__add__())
show(lambda: (1).__add__())
show(lambda: (1).__add__(2, 3))
show(lambda: (1).__add__(x=2))
show(lambda: int.__add__("a", 1))
show(lambda: {}.__contains__())
show(lambda: [].__setitem__(1))
show(lambda: ValueError().add_note(1))
show(lambda: ValueError().with_traceback(1))
show(lambda: format(1, None))
show(lambda: (lambda: 0).__get__(None))
show(lambda: "".maketrans(1, 2))
show(lambda: (1).to_bytes(1, 2))
show(lambda: int.from_bytes("a", "b"))
show(lambda: property(wrong=1))
e = OSError(2, "No such file or directory", "a.txt", None, "b.txt")
print(repr(e), e.args, e.filename, e.filename2, e)
e = OSError("one")
print(repr(e), e.args, e.errno, e.strerror, e.filename)
e = ImportError("m", name="n", path="p")
print(e.msg, e.name, e.path, e.name_from)
try:
    try:
        raise ExceptionGroup("many", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise IndexError("new")
except ExceptionGroup as g:
    print(repr(g), g.args)
print(int.__add__, classmethod(len), property(show).__name__, str.join.__objclass__)

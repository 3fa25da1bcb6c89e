"""Notes that are no list of strings, in a traceback and where the program ends with one."""
import sys, traceback
class Silent:
    def __repr__(self): return 1 / 0
for notes in (0, None, "text", ["a", 1], ("x", "y\nz"), {}, {"k": 1}, b"x", [], "", 2.5, object, [None], [b"x"], Silent(), [Silent()]):
    for make in ValueError, lambda m: ExceptionGroup(m, [ValueError(1)]):
        e = make("m")
        e.__notes__ = notes
        print(*traceback.format_exception(e))
        sys.stderr = sys.stdout
        sys.__excepthook__(type(e), e, None)

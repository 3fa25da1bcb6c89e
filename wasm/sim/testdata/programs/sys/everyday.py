# oracle: stderr
import sys
for x in (0, 1, 2**30, 2**62, 10**40, 1.5, None, True, "", "abc", "日本", "😀", b"ab", (), (1,2), [], [1,2,3], {}, {1:1}, {i:i for i in range(10)}, {i:i for i in range(200)}, set(), {1,2}, set(range(100)), frozenset(), range(3), 1j):
    print(type(x).__name__, sys.getsizeof(x))
print(sys.version_info[:2], sys.version_info.major, sys.version_info, sys.version_info >= (3, 11))
print(sys.platform, sys.maxsize, sys.byteorder, sys.hexversion, sys.float_info.max, sys.flags.dev_mode, sys.getrecursionlimit())
print(sys.stdout, sys.stderr.name, sys.stdout.encoding, sys.stdout.isatty(), sys.stdout.fileno(), sys.stdin.mode)
sys.stdout.writelines(["a\n", "b\n"])
print(sys.stdin.readline() == "", list(sys.stdin), sys.stdin.read() == "")
print(sys.stdout.writable(), sys.stdout.readable())
try: sys.stdout.read()
except Exception as e: print(type(e), e)
try: sys.stdout.write(3)
except TypeError as e: print(e)
print(sys._getframe().f_code.co_name)
def f():
    try: 1/0
    except: return sys.exc_info()[0], sys.exception()
print(f(), sys.exc_info())
sys.setrecursionlimit(500)
def r(n): return r(n+1)
try: r(0)
except RecursionError as e: print(e)
try: sys.setrecursionlimit(0)
except ValueError as e: print(e)
def hook(t, v, tb): print("HOOK", t.__name__, v, tb is not None, file=sys.stderr)
sys.excepthook = hook
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()) as o: print("hi"); sys.stdout.write("x")
print(repr(o.getvalue()))
with contextlib.redirect_stderr(io.StringIO()) as o: print("hi", file=sys.stderr); import warnings; warnings.warn("w")
print(repr(o.getvalue()))
raise ValueError("end")

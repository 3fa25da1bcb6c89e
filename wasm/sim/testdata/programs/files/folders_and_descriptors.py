"""os: the environment, folders as text and as bytes, descriptors, errors."""
import os, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
e = os.environ
for f in (lambda: e[1], lambda: 1 in e, lambda: e.get(1), lambda: e.pop(1), lambda: e.__delitem__("nope_x"), lambda: e.pop("nope_x"), lambda: e.pop("nope_x", 3), lambda: type(e | {"a": "b"}), lambda: type({"a": "b"} | e),
          lambda: e.__ior__({1: 2}), lambda: e.__or__(1), lambda: e == dict(e), lambda: type(e.copy()), lambda: e.setdefault("q", 1), lambda: os.putenv("a=b", "c"), lambda: os.putenv("", "c"), lambda: e.__setitem__("a=b", "c"), lambda: e.__setitem__("a\0b", "c"), lambda: os.unsetenv(""), lambda: os.getenv(1), lambda: os.getenv("nope_x", 7),
          lambda: os.fspath(1), lambda: os.fsencode(1), lambda: os.fsencode("\udcff"), lambda: type(os.environb), lambda: os.environb[b"HOME"] == os.environ["HOME"].encode(), lambda: os.environb["HOME"], lambda: os.getenvb(b"nope"), lambda: len(os.environb) == len(os.environ),
          lambda: os.get_exec_path({"PATH": "a:b"}), lambda: os.get_exec_path({}), lambda: e.__class__.__name__, lambda: next(iter(e)) in e, lambda: e.update(x=1), lambda: e.clear.__name__):
    t(f)
import shutil
shutil.rmtree("w", ignore_errors=True)
os.makedirs("w/a/b"); open("w/x", "w").close(); os.symlink("x", "w/l"); os.symlink("nowhere", "w/broken")
print(sorted(os.listdir("w")), sorted(os.listdir(b"w")))
print(sorted((e.name, e.path, e.is_dir(), e.is_symlink(), e.is_file()) for e in os.scandir(b"w")))
print([ (a, sorted(b), sorted(c)) for a, b, c in os.walk("w")])
print([ (a, sorted(b), sorted(c)) for a, b, c in os.walk(b"w")])
print(os.readlink("w/l"), os.readlink(b"w/l"))
t(lambda: os.readlink("w/x"))
t(lambda: oct(os.umask(0o77))); t(lambda: oct(os.umask(0o22)))
os.umask(0o77); os.mkdir("w/m"); open("w/f", "w").close(); print(oct(os.stat("w/m").st_mode), oct(os.stat("w/f").st_mode)); os.umask(0o22)
os.mkdir("w/n", 0o700); print(oct(os.stat("w/n").st_mode)); os.makedirs("w/o/p", 0o750); print(oct(os.stat("w/o").st_mode), oct(os.stat("w/o/p").st_mode))
fd = os.open("w/fd", os.O_CREAT | os.O_RDWR, 0o640); print(oct(os.fstat(fd).st_mode))
print(os.write(fd, b"hello world"), os.pread(fd, 5, 6), os.pwrite(fd, b"W", 6), os.lseek(fd, 0, 0), os.read(fd, 20))
print(os.writev(fd, [b"ab", b"cd"]), os.lseek(fd, 0, os.SEEK_SET)); b1, b2 = bytearray(3), bytearray(4); print(os.readv(fd, [b1, b2]), b1, b2)
print(os.device_encoding(fd), os.get_inheritable(fd)); os.set_inheritable(fd, True); print(os.get_inheritable(fd))
os.fchmod(fd, 0o600); print(oct(os.stat("w/fd").st_mode)); os.truncate(fd, 3); print(os.path.getsize("w/fd"))
os.closerange(fd, fd + 1)
t(lambda: os.close(fd)); t(lambda: os.fstat(fd)); t(lambda: os.read(fd, 1)); t(lambda: os.ftruncate(fd, 0)); t(lambda: os.fsync(fd)); t(lambda: os.fdopen(fd)); t(lambda: os.lseek(fd, 0, 0))
t(lambda: os.utime("w/x", (1, 2), ns=(1, 2))); t(lambda: os.utime("w/x", 5)); t(lambda: os.utime("w/x", (1,))); t(lambda: os.utime("w/x", ns=(1,))); t(lambda: os.utime("w/x", times=(1,2))); print(os.stat("w/x").st_mtime, os.stat("w/x").st_atime_ns)
t(lambda: os.mkdir("w")); t(lambda: os.rmdir("w")); t(lambda: os.rename("nope", "w/y")); t(lambda: os.unlink("w/a")); t(lambda: os.listdir("w/x")); t(lambda: os.scandir("w/x")); t(lambda: os.chmod("nope", 1)); t(lambda: os.link("w/x", "w/l")); t(lambda: os.symlink("w/x", "w/l")); t(lambda: os.chdir("nope")); t(lambda: os.mkdir("nope/x")); t(lambda: os.makedirs("w")); t(lambda: os.replace("w/x", "nope/y")); t(lambda: os.removedirs("w/n")); t(lambda: os.open("nope", os.O_RDONLY)); t(lambda: os.stat("w/x/"));t(lambda: os.stat("")); t(lambda: os.access("w", os.R_OK)); t(lambda: os.stat("w/broken"));t(lambda: oct(os.lstat("w/broken").st_mode))
t(lambda: os.strerror(2)); t(lambda: os.strerror(9999)); t(lambda: os.cpu_count() > 0); t(lambda: os.urandom(-1)); t(lambda: len(os.getrandom(3, os.GRND_NONBLOCK))); t(lambda: os.WEXITSTATUS(256)); t(lambda: os.waitstatus_to_exitcode(512)); t(lambda: os.WIFSIGNALED(9)); t(lambda: os.WTERMSIG(9)); t(lambda: os.getpgid(0) > 0); t(lambda: os.getgroups().__class__); t(lambda: len(os.getloadavg())); t(lambda: os.chown("w/x", os.getuid(), os.getgid())); t(lambda: os.sync()); t(lambda: os.O_DSYNC); t(lambda: os.P_WAIT)
with os.scandir("w") as it: print(sorted(x.name for x in it))
class P:
    def __fspath__(self): return 5
class N: __fspath__ = None
t(lambda: os.fspath(P())); t(lambda: os.fspath(N())); t(lambda: os.listdir(P())); t(lambda: isinstance(P(), os.PathLike)); t(lambda: issubclass(N, os.PathLike)); t(lambda: issubclass(P, os.PathLike)); t(lambda: os.PathLike[str])
import pickle, glob
t(lambda: pickle.dumps(next(os.scandir("w")))); t(lambda: sorted(glob.glob("w/*"))); t(lambda: os.DirEntry())
shutil.rmtree("w")

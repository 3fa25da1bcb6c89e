"""shutil: copies of trees, moves across file systems, what cannot be removed."""
import os, shutil, io
import tempfile
os.chdir(tempfile.mkdtemp())


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def put(p, s="x"):
    os.makedirs(os.path.dirname(p) or ".", exist_ok=True)
    with open(p, "w") as f: f.write(s)
def tree(top):
    return sorted((os.path.join(d, n)[len(top):], os.path.islink(os.path.join(d, n))) for d, ds, fs in os.walk(top) for n in ds + fs)
put("s/a.txt", "A"); put("s/d/b.txt", "B"); put("s/d/c.pyc"); os.symlink("a.txt", "s/link"); os.symlink("nowhere", "s/broken"); os.chmod("s/a.txt", 0o600)
t(lambda: shutil.copytree("s", "t1")); print(tree("t1"))
t(lambda: shutil.copytree("s", "t2", symlinks=True)); print(tree("t2"))
t(lambda: shutil.copytree("s", "t3", ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns("*.pyc"))); print(tree("t3"))
t(lambda: shutil.copytree("s", "t3")); t(lambda: shutil.copytree("s", "t3", dirs_exist_ok=True, ignore_dangling_symlinks=True)); t(lambda: shutil.copytree("nope", "t4"))
seen = []
t(lambda: shutil.copytree("s/d", "t5", copy_function=lambda a, b: seen.append((a, b)))); print(sorted(seen))
def bad(a, b): raise PermissionError("ka-boom")
t(lambda: shutil.copytree("s/d", "t6", copy_function=bad))
t(lambda: shutil.copyfile("s/a.txt", "s/a.txt")); t(lambda: shutil.copyfile("s", "x")); t(lambda: shutil.copyfile("s/a.txt", "s/d")); t(lambda: shutil.copyfile("nope", "x")); t(lambda: shutil.copyfile("s/a.txt", "no/x/")); t(lambda: shutil.copyfile("s/a.txt", "s/"))
t(lambda: shutil.copy("s/a.txt", "s/d")); t(lambda: shutil.copy2("s/a.txt", "x2")); t(lambda: oct(os.stat("x2").st_mode)); t(lambda: shutil.copy("s/link", "l2", follow_symlinks=False)); t(lambda: os.path.islink("l2"))
t(lambda: shutil.copyfile("s/link", "l3", follow_symlinks=False)); t(lambda: os.readlink("l3")); t(lambda: shutil.copy("s", "x3"))
t(lambda: shutil.move("x2", "s")); t(lambda: shutil.move("s/x2", "s/d")); t(lambda: shutil.move("s/d/x2", "s/d")); t(lambda: shutil.move("s", "s/d/in")); t(lambda: shutil.move("nope", "x")); t(lambda: shutil.move("t1", "t2")); t(lambda: tree("t2")); t(lambda: shutil.move("t3/", "t2/new"))
# other file systems
real = os.rename
def other(*a): raise OSError(18, "Invalid cross-device link")
os.rename = other
put("m/f", "F"); os.symlink("f", "m/l")
t(lambda: shutil.move("m/f", "m2")); t(lambda: (os.path.exists("m/f"), open("m2").read())); t(lambda: shutil.move("m/l", "ml")); t(lambda: (os.path.islink("ml"), os.path.lexists("m/l"))); t(lambda: shutil.move("t5", "t7")); t(lambda: shutil.move("t2", "m3", copy_function=shutil.copy)); t(lambda: len(tree("m3")))
os.rename = real
# rmtree
log = []
t(lambda: shutil.rmtree("nope")); t(lambda: shutil.rmtree("nope", ignore_errors=True)); t(lambda: shutil.rmtree("s/a.txt"))
t(lambda: shutil.rmtree("s/a.txt", onexc=lambda f, p, e: print(f.__name__, p, type(e).__name__))); t(lambda: shutil.rmtree("nope", onerror=lambda f, p, e: print(f.__name__, p, e[0])))
os.symlink("s", "sl"); t(lambda: shutil.rmtree("sl")); t(lambda: shutil.rmtree("sl", onexc=lambda f, p, e: print(f.__name__, p, e)));  t(lambda: shutil.rmtree("sl", onexc=lambda f, p, e: print("onexc"), onerror=lambda f, p, e: print("onerror")))
t(lambda: shutil.rmtree(b"m3")); t(lambda: os.path.exists("m3"))
t(lambda: shutil.rmtree("s")); t(lambda: os.path.exists("s"))
t(lambda: shutil.ignore_patterns("*.a", "b*")("x", ["x.a", "bc", "y"]) == {"x.a", "bc"})
t(lambda: shutil.which("nope")); put("bin/tool"); os.chmod("bin/tool", 0o755); t(lambda: shutil.which("tool", path="bin")); t(lambda: shutil.which("bin/tool")); t(lambda: shutil.which("tool", path="bin", mode=os.R_OK)); t(lambda: shutil.which(b"tool", path=b"bin")); os.chmod("bin/tool", 0o644); t(lambda: shutil.which("tool", path="bin"));t(lambda: shutil.which("bin", path="."))
t(lambda: sorted(shutil.disk_usage(".")._fields)); t(lambda: shutil.disk_usage(".").total > 0 < shutil.disk_usage(".").used); t(lambda: shutil.disk_usage("nope"))
os.environ["COLUMNS"] = "33"; t(lambda: shutil.get_terminal_size((7, 8))); os.environ["COLUMNS"] = "x"; t(lambda: shutil.get_terminal_size((7, 8))); t(lambda: shutil.get_terminal_size.__defaults__)
a, b = io.BytesIO(b"abc"), io.BytesIO(); t(lambda: shutil.copyfileobj(a, b)); t(lambda: b.getvalue())
class W(io.StringIO):
    def read(self, n=-1): print("read", n); return super().read(n)
t(lambda: shutil.copyfileobj(W("abcdef"), io.StringIO(), 4)); t(lambda: shutil.copyfileobj(W("abc"), io.StringIO()))
put("c", "1"); t(lambda: shutil.chown("c")); t(lambda: shutil.chown("c", os.getuid(), os.getgid())); t(lambda: shutil.chown("c", "nobody-of-that-name"))
t(lambda: issubclass(shutil.SameFileError, shutil.Error) and issubclass(shutil.Error, OSError)); t(lambda: shutil.rmtree.avoids_symlink_attacks)

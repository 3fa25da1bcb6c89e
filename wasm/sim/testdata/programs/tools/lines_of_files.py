# linecache: files that change or are gone, loaders, what is remembered and what is forgotten.
import linecache
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.py")
    with open(path, "w") as file:
        file.write("one\ntwo")
    print(linecache.getlines(path), repr(linecache.getline(path, 2)), repr(linecache.getline(path, 3)), path in linecache.cache)
    with open(path, "w") as file:
        file.write("another")
    print(linecache.getlines(path))
    linecache.checkcache(path)
    print(linecache.getlines(path))
    open(path, "w").close()
    linecache.checkcache()
    print(linecache.getlines(path))
    os.remove(path)
    linecache.checkcache(path)
    print(path in linecache.cache, linecache.getlines(path))
for name in "", "<string>", "a\0b", "no such file.py":
    print(repr(name), linecache.getlines(name), linecache.updatecache(name), name in linecache.cache)


class Loader:
    def get_source(self, name):
        print("asked for", name)
        return None if name == "none" else f"source of\n{name}"


for name in "pkg.module", "none":
    what = {"__name__": name, "__loader__": Loader()}
    print(linecache.lazycache("scheme://" + name, what), len(linecache.cache["scheme://" + name]))
    print(linecache.getlines("scheme://" + name), linecache.lazycache("scheme://" + name, what))
print(linecache.lazycache("x.py", None), linecache.lazycache("<x>", what), linecache.lazycache("x.py", {"__name__": "x"}))
linecache.clearcache()
print(linecache.cache)

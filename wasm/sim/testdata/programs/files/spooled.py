# A file in memory until it is too large for that; prefixes of names of temporary files.
import io
import os
import tempfile

with tempfile.SpooledTemporaryFile(max_size=10) as f:
    f.write(b"12345"); print(f._rolled, f.name, f.mode, f.closed, isinstance(f, io.IOBase), f.readable(), f.seekable(), f.writable())
    f.write(b"1234567"); print(f._rolled, type(f.name).__name__, f.mode); f.seek(0); print(f.read(), f.tell())
    f.seek(0); print([*f])
print(f.closed)
try: f.__enter__()
except ValueError as e: print(e)
with tempfile.SpooledTemporaryFile(mode="w+", max_size=100, encoding="ascii") as f:
    print(f.mode, f.encoding, f.errors, f.newlines); f.write("abc\n"); f.writelines(["d\n", "e"]); f.seek(0); print(f.readlines(), f._rolled); f.truncate(200); print(f._rolled); f.seek(0); print(f.read(5))
with tempfile.SpooledTemporaryFile() as f:
    f.write(b"x"); print(f.fileno() > 2, f._rolled)
print(len(os.path.basename(tempfile.mkdtemp(prefix=""))), os.path.basename(tempfile.mkdtemp(prefix="ab")).startswith("ab"))

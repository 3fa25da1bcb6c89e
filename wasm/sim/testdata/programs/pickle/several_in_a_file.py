"""Several pickles in one file, read one by one, and what is asked of the file."""
import pickle, io
data = pickle.dumps([1,"abc", b"x"*10]) + pickle.dumps({"a": 1.5}, 2) + pickle.dumps((1,[2]), 0)
class R:
    def __init__(self, d): self.f = io.BytesIO(d)
    def read(self, n=-1): print("read", n); return self.f.read(n)
    def readline(self): print("readline"); return self.f.readline()
r = R(data)
for _ in range(3): print(pickle.load(r))
class R2(R):
    def readinto(self, b): print("readinto", len(b)); return self.f.readinto(b)
r = R2(data)
for _ in range(3): print(pickle.load(r))
f = io.BytesIO(data)
u = pickle.Unpickler(f)
print(u.load(), f.tell()); print(u.load(), f.tell()); print(u.load(), f.tell())
try: u.load()
except EOFError as e: print(e)
with open("several.bin", "wb") as f: f.write(data)
with open("several.bin", "rb") as f:
    u = pickle.Unpickler(f)
    print(u.load(), f.tell()); print(u.load(), f.tell()); print(pickle.load(f), f.tell())
# memo shared by one pickler
f = io.BytesIO(); p = pickle.Pickler(f); x = [1]; p.dump(x); p.dump(x); print(f.getvalue())
f.seek(0); u = pickle.Unpickler(f); a = u.load(); b = u.load(); print(a is b)
p.clear_memo(); p.dump(x); print(f.getvalue()[-20:])
import os
os.remove("several.bin")

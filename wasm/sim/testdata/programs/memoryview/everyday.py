"""Views of bytes and bytearrays: reading, writing, slicing, and a bytearray that cannot change its size meanwhile."""
import array
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = bytearray(b'abcdef'); m = memoryview(b)
t(lambda: (len(m), m[0], m[-1] , bytes(m[1:3]), m[::2].tolist(), m[::-1].tobytes(), m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.nbytes, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous))
t(lambda: m.obj is b)
m[0] = 65; m[1:3] = b'XY'; print(b)
for x in (256, -1, 'a', b'a', 1.5, None): t(lambda: m.__setitem__(0, x))
for x in (b'a', b'abc', 'ab', 5, [1,2], array.array('h',[1])): t(lambda: m.__setitem__(slice(0,2), x))
t(lambda: m[10]); t(lambda: m[-7]); t(lambda: m['a']); t(lambda: m[1.0]); t(lambda: m[0,1]); t(lambda: m[0,]); t(lambda: m[...]); t(lambda: m[0:1,0:1]); t(lambda: m.__delitem__(0)); t(lambda: m[()])
r = memoryview(b'abc')
t(lambda: r.__setitem__(0, 1)); t(lambda: r.__delitem__(0)); t(lambda: hash(r) == hash(b'abc')); t(lambda: hash(m)); t(lambda: r.readonly)
for op in ("b.append(1)", "b.extend(b'x')", "b.pop()", "b.insert(0,1)", "b.clear()", "b.remove(65)", "b.__iadd__(b'x')", "b.__imul__(2)", "b.__setitem__(slice(0,1), b'xyz')", "b.__delitem__(0)", "b.__setitem__(slice(0,1), b'x')", "b.reverse()", "b.__iadd__(b'')", "b.extend(b'')", "b.__imul__(1)", "b.__init__(b'zz')", "b.__delitem__(slice(0,0))", "b.__setitem__(slice(0,6,2), b'123')", "b.__delitem__(slice(0,6,2))", "b.__imul__(0)"):
    t(lambda: eval(op))
print(b)
m.release(); t(lambda: m[0]); t(lambda: len(m)); t(lambda: m.tobytes()); t(lambda: m.release()); t(lambda: m.format); t(lambda: m == m); t(lambda: m.obj); t(lambda: repr(m)[:20]); t(lambda: m.__enter__()); t(lambda: hash(m)); t(lambda: bytes(m)); t(lambda: m == 1); t(lambda: list(m))
b.append(1); print(b)
def f():
    x = memoryview(b)
    return x[0]
f(); b.append(2); print(len(b))
memoryview(b); b.append(3); print(len(b))
with memoryview(b) as q:
    t(lambda: b.append(4))
b.append(4); print(len(b))
s = memoryview(b)[1:3]
t(lambda: b.append(5)); del s; b.append(5); print(len(b))

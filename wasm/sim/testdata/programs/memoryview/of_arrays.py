"""Views of arrays, casts to other formats and shapes, what fits into an item."""
import array
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a = array.array('i', [1, 2, 3]); v = memoryview(a)
t(lambda: (v.format, v.itemsize, v[1], v.tolist(), v.nbytes, v.shape, v.strides)); v[1] = 7; print(a); t(lambda: v.__setitem__(0, 2**40)); t(lambda: v.__setitem__(0, 1.5)); t(lambda: v.__setitem__(0, b'a'))
t(lambda: a.append(1)); v.release(); a.append(1); print(a)
v = memoryview(a); w = v.cast('B'); t(lambda: (w.nbytes, w[4], len(w), w.obj is a)); t(lambda: v.cast('h')); x = w.cast('i'); t(lambda: x.tolist()); t(lambda: w[1:].cast('i')); t(lambda: w[::2].cast('B')); t(lambda: w.cast('z')); t(lambda: w.cast('ii')); t(lambda: w.cast(5)); t(lambda: w.cast()); 
z = memoryview(bytes(range(6))).cast('B', [2, 3]); t(lambda: (z.ndim, z.shape, z.strides, z.tolist(), z[1, 2], len(z), z.nbytes)); t(lambda: z[0]); t(lambda: z[0:1].tolist()); t(lambda: z[2, 0]); t(lambda: z[0, 3]); t(lambda: z[0,0,0]); t(lambda: z.cast('B').tolist()); t(lambda: list(z)); t(lambda: z.tobytes()); t(lambda: memoryview(b'abcdef').cast('B', [2, 2])); t(lambda: memoryview(b'abcdef').cast('B', [0])); t(lambda: memoryview(b'a').cast('B', [])[()]); t(lambda: memoryview(b'abcdef').cast('B', shape=(6,)).shape); t(lambda: hash(z)==hash(bytes(range(6)))); t(lambda: z == z); t(lambda: z.hex()); t(lambda: len(memoryview(b'a').cast('B', [])))
for fmt in 'cbB?hHiIlLqQnNfd': t(lambda: (fmt, memoryview(bytes([1,2,3,4,5,6,7,0])).cast(fmt).tolist(), memoryview(bytes(8)).cast(fmt).itemsize))
for fmt in '@B', '<B', '=i', 'P', '@i': t(lambda: memoryview(bytes(8)).cast(fmt).format)
c = memoryview(bytearray(8)).cast('d'); c[0] = 2.5; t(lambda: (c[0], c.tolist(), c.tobytes())); c[0] = 3; t(lambda: c[0]); t(lambda: c.__setitem__(0, 'a'))
c = memoryview(bytearray(2)).cast('c'); c[0] = b'z'; t(lambda: (c[0], c.tolist())); t(lambda: c.__setitem__(0, 5)); t(lambda: c.__setitem__(0, b'ab'))
c = memoryview(bytearray(2)).cast('?'); c[0] = 5; t(lambda: c.tolist()); c[1] = []; t(lambda: c.tolist())

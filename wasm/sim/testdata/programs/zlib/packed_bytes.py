import zlib, gzip, io, os, hashlib, copy, json
text = ("Hello, compressed world. " * 200 + "".join(map(str, range(2000)))).encode()
for level in (-1, 1, 2, 3, 4, 5, 6, 7, 8, 9):
    for wbits in (15, -15, 31):
        z = zlib.compress(text, level, wbits=wbits); print(level, wbits, len(z), z[:12].hex(), hashlib.md5(z).hexdigest(), zlib.decompress(z, wbits) == text)
print(zlib.compress(b""), zlib.compress(b"a" * 100).hex(), zlib.decompress(zlib.compress(b"abc", 0)), zlib.compress(b"abc", 0), zlib.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"), zlib.adler32(b"lo", zlib.adler32(b"hel")))
for f in (lambda: zlib.decompress(b''), lambda: zlib.decompress(b'abc'), lambda: zlib.decompress(zlib.compress(b'abc')[:-2]), lambda: zlib.decompress(zlib.compress(b'abc')[:-1] + b'x'), lambda: zlib.compress('a'), lambda: zlib.compress(b'a', 10), lambda: zlib.decompress(b'x\x9c\xff\xff'), lambda: zlib.decompress(b'x\x9c\x01\x01\x00\x00\x00'), lambda: zlib.crc32('a'), lambda: zlib.compressobj(99), lambda: zlib.decompressobj().decompress(b'abc'), lambda: zlib.decompress(b'x\x9c' + bytes([0b101, 0xff, 0xff, 0xff])), lambda: zlib.decompress(b'\x78\x9d'), lambda: zlib.decompress(zlib.compress(b'abc') + b'tail'), lambda: zlib.decompress(gzip.compress(b"x"), 47), lambda: zlib.decompress(zlib.compress(b"x"), 47), lambda: zlib.decompress(b"\x03\x00", -15), lambda: zlib.decompress('a'), lambda: zlib.adler32('x'), lambda: zlib.decompress(b"x\x9c\x4b\x04\x00"), lambda: zlib.decompressobj().decompress(b"x", -1), lambda: zlib.decompress(b"\x4b\x04\x12\x00", -15), lambda: zlib.decompress(gzip.compress(b"abc")[:-4] + b"1234", 31)):
    try: print(f())
    except Exception as e: print(type(e).__module__, type(e).__name__, e)
c = zlib.compressobj(6); out = [c.compress(text[i:i + 1000]) for i in range(0, len(text), 1000)]; out.append(c.flush()); print([len(o) for o in out], b"".join(out) == zlib.compress(text))
c = zlib.compressobj(); a = c.compress(b"first "); b = c.flush(zlib.Z_SYNC_FLUSH); d = c.compress(b"second first second first"); e = c.flush(zlib.Z_FULL_FLUSH); k = c.copy(); f = c.compress(b"first third") + c.flush(); print(a, b, d, e, f, k.flush())
d = zlib.decompressobj(); print([d.decompress(x) for x in (a, b)], d.eof, d.unused_data)
z = zlib.compress(text); d = zlib.decompressobj(); got = b""; steps = 0
for i in range(0, len(z), 100): got += d.decompress(z[i:i + 100])
print(got == text, d.eof, d.decompress(b"more"), d.unused_data, d.flush())
d = zlib.decompressobj(); first = d.decompress(z, 10); print(first, len(d.unconsumed_tail) > 0, d.eof); rest = b""
while d.unconsumed_tail and not d.eof: rest += d.decompress(d.unconsumed_tail, 1000)
rest += d.flush(); print(first + rest == text, d.eof)
d = zlib.decompressobj(); d.decompress(z[:50]); q = d.copy(); print(d.decompress(z[50:]) == q.decompress(z[50:]), q.eof)
big = zlib.compress(bytes(3_000_000)); print(len(big), len(zlib.decompress(big)))
noise = hashlib.sha256(b"x").digest() * 1; print(zlib.compress(noise).hex(), len(zlib.compress(b"".join(hashlib.sha256(bytes([i])).digest() for i in range(256)))))
g = gzip.compress(b"abc" * 10, mtime=0); print(g.hex(), gzip.decompress(g), gzip.decompress(g + g), gzip.decompress(b""), gzip.decompress(g + b"\0\0"))
for f in (lambda: gzip.decompress(b'abc'), lambda: gzip.decompress(g[:-3]), lambda: gzip.decompress(g[:-8] + b'12345678'), lambda: gzip.decompress(g[:5]), lambda: gzip.open("nope.gz"), lambda: gzip.open("x", "rbt"), lambda: gzip.open("x", "rb", encoding="u8"), lambda: gzip.open(3), lambda: gzip.GzipFile("x.gz", "q")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with gzip.open("f.txt.gz", "wt", encoding="utf-8") as f: f.write("line one\nliné two\n"); f.writelines(["three\n"])
with gzip.open("f.txt.gz", "rt", encoding="utf-8") as f: print(f.read()); f.seek(0); print([l.rstrip() for l in f])
with gzip.open("f.txt.gz") as f: print(f.readline(), f.read(4), f.tell(), f.seek(0), f.peek(3)[:3], f.readlines(), f.mode, os.path.basename(f.name), f.readable(), f.writable(), f.closed)
print(f.closed, os.path.getsize("f.txt.gz") > 30)
buf = io.BytesIO()
with gzip.GzipFile(filename="data.json", mode="wb", fileobj=buf, mtime=1) as f: f.write(json.dumps({"a": list(range(50))}).encode())
print(buf.getvalue().hex()); buf.seek(0)
with gzip.GzipFile(fileobj=buf) as f: print(json.load(f)["a"][-1], f.mtime)
for op in ("read", "write"):
    with gzip.open("f.txt.gz", "wb" if op == "read" else "rb") as f:
        try: getattr(f, op)(*([] if op == "read" else [b"x"]))
        except OSError as e: print(e)

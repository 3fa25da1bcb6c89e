"""A view wherever bytes are taken; objects with __buffer__."""
import array
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: memoryview(b'abc') == b'abc'); t(lambda: b'abc' == memoryview(b'abc')); t(lambda: memoryview(b'abc') == memoryview(bytearray(b'abc'))); t(lambda: memoryview(b'abc') != b'abd'); t(lambda: memoryview(b'abc') == 'abc'); t(lambda: memoryview(b'abc') < b'abd'); t(lambda: memoryview(array.array('i',[1])) == array.array('h',[1])); t(lambda: memoryview(array.array('i',[1])) == b'\1\0\0\0'); t(lambda: memoryview(array.array('f',[1.0])) == array.array('i',[1]))
for x in ('abc', 5, None, [1]): t(lambda: memoryview(x))
t(lambda: memoryview()); t(lambda: memoryview(object=b'ab')[1]); t(lambda: memoryview(memoryview(b'ab')).obj)
t(lambda: b'x' + memoryview(b'ab')); t(lambda: memoryview(b'ab') + b'x'); t(lambda: b','.join([memoryview(b'ab'), b'c'])); t(lambda: bytes(memoryview(b'ab'))); t(lambda: bytearray(memoryview(b'ab'))); t(lambda: b'abc'.startswith(memoryview(b'ab'))); t(lambda: b'abcab'.replace(memoryview(b'ab'), memoryview(b'Z'))); t(lambda: memoryview(b'b') in b'abc'); t(lambda: 98 in memoryview(b'abc')); t(lambda: b'b' in memoryview(b'abc')); t(lambda: int.from_bytes(memoryview(b'ab'), 'big')); t(lambda: memoryview(b'abc').hex(':')); t(lambda: memoryview(b'abc').hex('-', 2)); t(lambda: str(memoryview(b'abc'), 'ascii')); t(lambda: b'%s' % memoryview(b'ab')); t(lambda: b'abc'.find(memoryview(b'c'))); t(lambda: int(memoryview(b'12'))); t(lambda: float(memoryview(b'1.5'))); t(lambda: list(reversed(memoryview(b'abc')))); t(lambda: type(iter(memoryview(b'abc'))).__name__); t(lambda: memoryview(b'abc') * 2); t(lambda: bool(memoryview(b''))); t(lambda: memoryview(b'abc').toreadonly().readonly); t(lambda: memoryview(bytearray(b'abc')).toreadonly().__setitem__(0,1)); t(lambda: min(memoryview(b'cab'))); t(lambda: bytes.fromhex('6162') == memoryview(b'ab')); t(lambda: memoryview(b'abc').tobytes('F')); t(lambda: memoryview(b'abc').tobytes('Z')); t(lambda: memoryview(b'abc').foo); t(lambda: sorted(x for x in dir(memoryview) if x[0] != '_'));
t(lambda: [x for x in memoryview(b'abc')]); t(lambda: memoryview(b'abc')[1:].tobytes().upper()); t(lambda: {memoryview(b'a'): 1}[b'a'])
import io, struct, hashlib, base64, collections.abc, copy
t(lambda: isinstance(memoryview(b''), collections.abc.Sequence)); t(lambda: isinstance(memoryview(b''), collections.abc.Buffer))
t(lambda: struct.unpack('<H', memoryview(b'ab'))); t(lambda: hashlib.md5(memoryview(b'ab')).hexdigest()); t(lambda: base64.b64encode(memoryview(b'ab')))
bb = bytearray(4); struct.pack_into('<H', memoryview(bb), 1, 513); print(bb)
bio = io.BytesIO(b'abcdef'); mv = bio.getbuffer(); mv[0] = 90; t(lambda: bio.getvalue()); t(lambda: bio.write(b'0123456789')); mv.release(); t(lambda: bio.write(b'0123456789'))
buf = bytearray(3); t(lambda: (io.BytesIO(b'hello').readinto(memoryview(buf)), buf)); t(lambda: io.BytesIO().write(memoryview(b'abc')))
t(lambda: b'abc'.split(memoryview(b'b'))); t(lambda: memoryview(bytearray(b'ab')).tolist())
class Shown:
    def __buffer__(self, flags):
        print("flags", int(flags))
        return memoryview(b"made")

    def __release_buffer__(self, view):
        print("given back", bytes(view))


with memoryview(Shown()) as view:
    print(view[0], len(view))
t(lambda: bytes(memoryview(b"x")[0:0]))
try:
    class Sub(memoryview): pass
except TypeError as e: print(e)

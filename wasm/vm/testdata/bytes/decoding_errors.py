def tr(n, f):
    try: print(n, f())
    except Exception as e: print(n, type(e).__name__, e)
s = ['', 'a', 'é', '\ud800', '\udc80', 'a\udc80\udcff', '\udc80\ud800\udc81', '\ud83d\ude00', '😀\udcffz', 'a\udfff']
bs = [b'', b'a', b'\xff', b'\xc3', b'\xc3\xa9', b'\xed\xa0\x80', b'\xed\xb2\x80a', b'\xf0\x9f', b'a\x80\x80b', b'\xd8\x00', b'\x00\xd8', b'\xd8\x00\xdc\x00', b'\x00\xd8\x00\xdc', b'abc', b'\xff\xfea\x00']
hs = ['ignore', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nix']
cs = ['utf-8', 'ascii', 'utf-16', 'utf-16-be', 'utf-32', 'nope']
for c in cs:
    for h in hs:
        for x in s: tr((c, h, x), lambda: x.encode(c, h))
        for x in bs: tr((c, h, x), lambda: ascii(x.decode(c, h)))
for x in ['', 'a']:
    for h in hs: tr((x, h), lambda: x.encode('nope', h)); tr((x, h), lambda: x.encode(errors=h))
for x in [b'', bytearray(), memoryview(b'')]:
    tr(type(x), lambda: str(x, "nope")); tr(type(x), lambda: str(x, "nope", "nix")); tr(type(x), lambda: str(x, errors='nix'))
class I(int):
    def __index__(self): return 'x'
tr('I', lambda: [1,2,3][I(1)])

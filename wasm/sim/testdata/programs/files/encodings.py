"""Encodings of one byte a character, of host names, and a program's own."""
import codecs
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
every = bytes(range(256))
for n in "cp1250 cp1251 cp1252 cp1253 cp1254 cp1257 cp437 cp850 cp852 cp866 iso8859-2 iso8859-5 iso8859-7 iso8859-9 iso8859-15 koi8-r koi8-u mac-roman".split():
    text = every.decode(n, "replace")
    print(n, ascii(text[128:]), text.encode(n, "replace") == every.replace(b"", b"") or text.encode(n, "replace")[128:].count(b"?"))
for n in "windows-1251 WINDOWS_1252 latin2 ISO-8859-15 iso_8859_15 437 ibm850 KOI8_R macroman cyrillic l9 latin-1 L1 utf8 U8 ascii idna punycode cp1251".split():
    t(lambda: (n, codecs.lookup(n).name, "é".encode(n, "ignore")))
t(lambda: "a€ж".encode("cp1251")); t(lambda: "日本€".encode("cp1251")); t(lambda: "日本".encode("cp1251", "replace")); t(lambda: "日本".encode("latin2", "xmlcharrefreplace")); t(lambda: "日".encode("koi8-r", "backslashreplace")); t(lambda: b"\x81".decode("cp1252")); t(lambda: b"a\x81b".decode("cp1252", "ignore")); t(lambda: b"a\x98".decode("cp1251", "surrogateescape").encode("cp1251", "surrogateescape")); t(lambda: "ж".encode("cp1252", "namereplace")); t(lambda: "é".encode("nope")); t(lambda: b"x".decode("nope")); t(lambda: codecs.lookup("nope"))
try: "日本".encode("cp1251")
except UnicodeEncodeError as e: print(e.encoding, e.start, e.end, e.reason)
t(lambda: 'bücher.example'.encode('idna')); t(lambda: b'xn--bcher-kva.example'.decode('idna')); t(lambda: 'Straße.DE.'.encode('idna')); t(lambda: 'bücher'.encode('punycode')); t(lambda: b'bcher-kva'.decode('punycode')); t(lambda: ('a'*64+'.x').encode('idna')); t(lambda: 'a..b'.encode('idna')); t(lambda: '.a'.encode('idna')); t(lambda: ''.encode('idna')); t(lambda: 'a\u3002b'.encode('idna')); t(lambda: 'xn--bcher-kva'.encode('idna')); t(lambda: 'ü.xn--bcher-kva'.encode('idna'));t(lambda: 'xn--ü'.encode('idna')); t(lambda: b'xn--\xff'.decode('idna')); t(lambda: b'xn--bcher-kv!'.decode('idna')); t(lambda: b'a..b'.decode('idna')); t(lambda: 'BÜCHER'.encode('idna')); t(lambda: 'a\u00adb'.encode('idna')); t(lambda: 'ü'.encode('idna', 'ignore')); t(lambda: b'XN--BCHER-KVA'.decode('idna')); t(lambda: 'ü€'.encode('punycode')); t(lambda: 'abc'.encode('punycode')); t(lambda: b'abc-'.decode('punycode')); t(lambda: 'ليهمابتكلموشعربي؟'.encode('punycode')); t(lambda: "他们为什么不说中文.cn".encode("idna").decode("idna"))
def search(name):
    print("search", name)
    if name == "upside_down": return codecs.CodecInfo(lambda s, e="strict": (s[::-1].encode(), len(s)), lambda b, e="strict": (bytes(b).decode()[::-1], len(b)), name=name)
    if name == "odd": return codecs.CodecInfo(lambda s, e="strict": (s, 1), lambda b, e="strict": 5, name=name)
codecs.register(search)
t(lambda: "abc".encode("Upside-Down")); t(lambda: b"abc".decode("upside_down")); t(lambda: "a".encode("odd")); t(lambda: b"a".decode("odd")); t(lambda: codecs.lookup("upside_down").name); t(lambda: "x".encode("whatever")); codecs.unregister(search); t(lambda: codecs.register(1))
with open("old.txt", "w", encoding="cp1251") as f: print(f.write("привет\n"))
print(open("old.txt", "rb").read(), open("old.txt", encoding="windows-1251").read())
import io
print(list(io.TextIOWrapper(io.BytesIO(b"\xef\xf0\n\xe8"), encoding="cp1251")), io.TextIOWrapper(io.BytesIO(), encoding="cp1251").encoding)
print(codecs.getincrementaldecoder("koi8-r")().decode(b"\xc1\xc2"), list(codecs.iterencode(["п", "р"], "cp866")))
import os; os.remove("old.txt")

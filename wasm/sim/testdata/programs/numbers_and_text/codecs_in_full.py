# What module codecs has: functions by encodings' names, decoders piece by piece, streams, recoders, codecs that make no text, notes on errors.
import codecs
import io
import tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/codecs.txt"


def tried(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as error:
        print(repr(error), getattr(error, "__notes__", ""))


for name in "utf8", "UTF-16", "latin1", "ascii", "cp1252", "utf_8_sig", "rot13", "hex", "zip", "quopri", "uu", "utf-7", "koi8-r", "idna":
    info = codecs.lookup(name)
    print(name, info.name, info._is_text_encoding, info.incrementaldecoder, info.streamreader.__name__)

text = "aé€𝄞z"
for name in "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "unicode_escape", "raw_unicode_escape":
    data = b"".join(codecs.iterencode(text, name))
    decoder = codecs.getincrementaldecoder(name)()
    pieces = [decoder.decode(data[i:i + 1]) for i in range(len(data))] + [decoder.decode(b"", True)]
    print(name, data, "".join(pieces) == text, decoder.getstate(), list(codecs.iterdecode([data[:3], data[3:]], name)))
    writer = codecs.getwriter(name)(io.BytesIO())
    writer.writelines(["Zeile 1\n", "é€\r\n", "Ende"])
    writer.seek(0)
    reader = codecs.getreader(name)(writer.stream)
    print(repr(reader.readline()), repr(reader.read(1, 1)), reader.readlines())

print(codecs.utf_8_decode(b"ab\xe2\x82"), codecs.utf_16_ex_decode(b"\xfe\xff\0a"), codecs.utf_16_decode(b"a\0b\0c"), codecs.latin_1_encode("é"))
print(codecs.escape_decode(rb"a\x41\n\101\\"), codecs.escape_encode(b"a\n\xff'"), codecs.unicode_escape_decode(r"\u20ac\N{BULLET}"))
print(codecs.charmap_decode(b"\0\1\2", "replace", {0: "zero", 1: 65}), codecs.charmap_encode("ab", "strict", {97: 1, 98: b"xyz"}))
print(codecs.charmap_decode(b"\0\1\2\3", "ignore", "xyz"), codecs.charmap_build("abc"))
tried(codecs.charmap_encode, "abc", "strict", {97: 1})
tried(codecs.utf_8_decode, b"ab\xe2\x82", "strict", True)
tried(codecs.utf_8_encode, b"ab")
tried(codecs.utf_8_decode, "ab")
tried(codecs.getreader("utf-16")(io.BytesIO(b"a\0b\0")).read)

for name in "rot13", "hex", "base64", "zlib", "quopri", "uu":
    plain = "Hello, World" if name == "rot13" else b"Hello, World = \xff"
    print(name, codecs.encode(plain, name), codecs.decode(codecs.encode(plain, name), name) == plain)
tried(codecs.decode, "zz", "hex")
tried(codecs.encode, "text", "hex")
tried(codecs.decode, b"\xff", "utf-8")
tried("€".encode, "cp437")
tried(b"\xff".decode, "ascii")
tried("text".encode, "hex")
tried(codecs.lookup, "nothing like it")

print("A+B: é€𝄞-~".encode("utf-7"), b"+AOkgrNg03R4-x+-".decode("utf-7"))
tried(b"+AO".decode, "utf-7")
tried(b"a\xff".decode, "utf-7")

file = io.BytesIO()
recoder = codecs.EncodedFile(file, "latin-1", "utf-8")
print(recoder.data_encoding, recoder.file_encoding)
recoder.write("déjà\nvu\n".encode("latin-1"))
print(file.getvalue())
recoder.seek(0)
print(recoder.readline(), recoder.readlines())

with codecs.open(path, "w+", "utf-16") as both:
    both.write("one\n")
    both.write("two\n")
    both.seek(0)
    print(both.readlines(), both.encoding, type(both))
with open(path, "rb") as raw:
    print(raw.read())
for mode in "a", "r":
    with open(path, mode, encoding="utf-16") as plain:
        print(plain.write("three\n") if mode == "a" else plain.read().split())


def search(name):
    print("asked for", name)
    if name == "my_own":
        def never(input, errors="strict"):
            raise RuntimeError("no")
        return codecs.CodecInfo(lambda input, errors="strict": (input[::-1].encode(), len(input)), never, name=name)


codecs.register(search)
print("abc".encode("My-Own"), codecs.encode("xyz", "my  own"))
tried(b"abc".decode, "MY--OWN")
codecs.unregister(search)
tried("abc".encode, "My-Own")
print(codecs.lookup_error("surrogateescape")(UnicodeDecodeError("ascii", b"a\x80b", 1, 2, "why")))


class Upper(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        n = len(input) if final else len(input) // 2 * 2
        return input[:n].decode().upper(), n


upper = Upper()
print(upper.decode(b"abc"), upper.getstate(), upper.decode(b"d"), upper.decode(b"e", True))
tried(codecs.IncrementalDecoder().decode, b"")
folder.cleanup()

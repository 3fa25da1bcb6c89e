# The codec charmap without a map is Latin-1.
import codecs

print(codecs.lookup("charmap").name, "\xe9".encode("charmap"), b"\xe9".decode("charmap"), codecs.encode("\xff", "charmap"))
for errors in "strict", "replace", "ignore", "xmlcharrefreplace":
    try:
        print(errors, "\u20aca".encode("charmap", errors))
    except UnicodeError as e:
        print(errors, e, e.encoding, e.__notes__)

import unicodedata as u
text = "Crème Brûlée ﬁne ½ ² Ⅷ ａＢ １２ 한글 각 가 日本 ポケット ﾎﾟ Å Å ʼn ё й ﷺ ẛ̣ q̣̇ \u0f73 \u1e0b\u0323 ǆ ™ ㎏ …"
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    n = u.normalize(form, text); print(form, len(n), ascii(n), u.is_normalized(form, text), u.is_normalized(form, n))
print(u.normalize("NFKD", "naïve café Ångström").encode("ascii", "ignore").decode(), "".join(c for c in u.normalize("NFD", "àéîõü") if u.category(c) != "Mn"))
for c in "aA1 é\u0301½²٣一あ한€+_-([“\n\u200b\ud800\ue000\u0378😀ﬁǅ‿∞\u2028\u00a0\u202e\u05d0":
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c), u.name(c, "-"), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for n in ("LATIN SMALL LETTER E WITH ACUTE", "snowman", "GREEK SMALL LETTER ALPHA", "CJK UNIFIED IDEOGRAPH-4E00", "HANGUL SYLLABLE GAG", "GRINNING FACE", "HIRAGANA LETTER A", "HANGUL SYLLABLE A", "BOX DRAWINGS LIGHT HORIZONTAL"): print(u.lookup(n))
for f in (lambda: u.category("ab"), lambda: u.category(3), lambda: u.name("\0"), lambda: u.lookup("XX"), lambda: u.lookup(3), lambda: u.decimal("a"), lambda: u.digit("a"), lambda: u.numeric("a"), lambda: u.normalize("X", "a"), lambda: u.normalize("NFC", 3), lambda: u.name("ab"), lambda: u.is_normalized("Q", "a"), lambda: u.name("\ud800"), lambda: u.lookup("hangul syllable ga"), lambda: u.name(""), lambda: u.lookup("A" * 300), lambda: u.digit("x", 1.0), lambda: u.is_normalized("NFC", 3), lambda: u.unidata_version, lambda: u.lookup("CJK UNIFIED IDEOGRAPH-0041"), lambda: u.category, lambda: u.name("\u0378", "none")):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
import sys
tally = {}
for c in range(0, 0x110000, 97):
    k = u.category(chr(c)); tally[k] = tally.get(k, 0) + 1
print(sorted(tally.items()))
print(sum(u.combining(chr(c)) for c in range(0x3100)), sum(u.numeric(chr(c), 0) for c in range(0x3400)), sum(u.digit(chr(c), 0) for c in range(0x3400)), sum(u.mirrored(chr(c)) for c in range(0x3000)))
h = 0
for c in range(0xa0, 0x3400, 7):
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        for x in u.normalize(form, chr(c) + "\u0301\u0323" if c % 3 else chr(c)): h = (h * 31 + ord(x)) % 1000000007
print(h, sum(len(u.name(chr(c), "")) for c in range(0x700)), sum(map(ord, "".join(u.name(chr(c), "") for c in range(0x1f300, 0x1f700)))))

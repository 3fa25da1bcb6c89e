"""Replacing: templates, functions, counts."""
import re

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<y>\d+)-(?P<m>\d+)", r"\g<m>/\g<y>", "2026-11"))
print(re.sub("a", r"\n\t\\", "bab"), re.sub("a", "\\g<0>\\g<0>", "bab"), re.sub("(a)(b)?", r"[\1\2]", "aab"))
print(re.sub(r"\d", lambda m: str(int(m[0]) * 2), "a1b22"), re.sub("b", lambda m: None, "abc"))
print(re.subn("a", "x", "banana"), re.subn("a", "x", "banana", count=2), re.sub("q", "x", "banana"))
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub(r"\b", "|", "a bc"), re.sub("(?=b)", "^", "abb"))
print(re.sub(b"a", rb"<\g<0>>", b"banana"), re.sub("é+", "e", "caféé"), re.sub("(?i)STRASSE", "weg", "Strasse"))
print(re.sub("a", r"\07\101", "a") == "\aA", re.compile("a").sub("b", "aaa", 1), re.compile("(.)").sub(r"\1\1", string="ab"))
m = re.match(r"(?P<first>\w)(\w)?", "x")
print(m.expand(r"\1-\2-\g<first>-\g<0>"))
for template in (r"\2", r"\g<2>", r"\g<x>", r"\g<", r"\g", r"\g<>", r"\g<1a>", r"\q", "\\", r"\400", r"\g<-1>"):
    try:
        print(re.sub("(a)", template, "a"))
    except (re.error, IndexError) as e:
        print(type(e).__name__, e, getattr(e, "pos", None))
try:
    re.sub("a", lambda m: 5, "bab")
except TypeError as e:
    print(e)
for repl in (b"x", 5):
    try:
        re.sub("a", repl, "a")
    except TypeError as e:
        print(e)

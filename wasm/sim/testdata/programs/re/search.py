"""Searching: the functions, the objects they return and their reprs."""
import re

text = "2026-11-26 08:41:49 ERROR worker-3: timeout after 1.5s (retry 2 of 5)"
m = re.search(r"(?P<level>[A-Z]+) (?P<who>[\w-]+): (?P<what>.*)", text)
print(m)
print(m.groups(), m.groupdict())
print(m["level"], m[2], m.group("who", 3), m.group(), m.group(0, 1))
print(m.span(), m.span("who"), m.start(3), m.end(3), m.regs)
print(m.lastindex, m.lastgroup, m.pos, m.endpos, m.re.pattern, m.string is text)
print(re.match(r"\d+", text), re.match(r"ERROR", text), re.fullmatch(r"\d+", "123"), re.fullmatch(r"\d+", "123x"))
print(re.findall(r"\d+", text), re.findall(r"(\d+) of (\d+)", text), re.findall(r"(\d+)-", text))
print([m.span() for m in re.finditer(r"\b\w", "hello wide world")])
print(re.split(r"[-\s:]+", text), re.split(r"([-:])", "a-b:c", maxsplit=1))
print(re.split("", "abc"), re.split(r"\b", "a bc"), re.split("x*", "axbc"))
print(list(re.finditer("a", "banana"))[-1], type(re.finditer("a", "b")).__name__)

p = re.compile(r"(?i:(a)|b)(?P<tail>x)?", re.M | re.S)
print(p, p.flags, p.groups, p.groupindex, p.pattern)
print(re.compile(b"a", re.I), re.compile("a", re.A), re.compile("x" * 300))
print(p == re.compile(p.pattern, re.M | re.S), p == re.compile(p.pattern), hash(p) == hash(re.compile(p.pattern, re.M | re.S)))
print(p.match("zzBx", 2), p.match("zzBx", 2, 3), p.search("zz", 5), p.fullmatch("zzBxz", 2, 4))
print(re.match(r"(a)|(b)", "b").groups("none"), re.match(r"(?P<a>a)|(?P<b>b)", "b").groupdict(default=0))
print(re.compile("^b").search("ab", 1), re.compile(r"(?<=a)b").search("ab", 1))
for bad in ("x", 7, -1, None, 1.0):
    try:
        print(m[bad])
    except IndexError as e:
        print(repr(e))
for call in (lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 5), lambda: re.compile(5), lambda: re.compile(p, re.I)):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(re.match(b"(.)\xe9", b"a\xe9b").groups(), re.findall(rb"\w", "aé".encode()))
print(re.escape("a.b*c [x] é_#-"), re.escape(b"1+1=2"))
print(type(p).__name__, type(m).__name__, re.Pattern[str], re.Match[bytes])

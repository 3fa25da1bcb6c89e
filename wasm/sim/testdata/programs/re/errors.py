"""What is wrong with a pattern, and where."""
import re

for pattern in (
    "(a", "a)", "*a", "a**", "a{3,2}", "[a", "[b-a]", "[\\d-z]", "\\", "\\q", "[\\q]", "\\x1", "\\u12", "\\U00110000", "\\400", "\\8", "(a)\\2",
    "(\\1)", "(?P<n>", "(?P<1>a)", "(?P<n>a)(?P<n>b)", "(?P=x)", "(?P>x)", "(?P", "(?", "(?Pz", "(?<x)", "(?z)", "(?i", "(?i-", "(?i-a:x)", "(?-x", "(?i-i:x)",
    "(?au)", "(?L)", "a(?i)b", "(?#x", "(?(1", "(?(0)a)", "(?(2)a)", "(?(x)a)", "(?(1)a|b|c)", "(a)(?(1)b|c|d)", "(?<=a*)b", "(?<=(a)\\1)b", "a\nb\n(c", "x{4294967295}",
    "(?P<a b>c)", "(?P<>c)", "(?P<a", "a|*", "^*", "(?:a", "(?=a", "()(?<=\\1)", "(?<=(?P<a>x)(?P=a))",
):
    try:
        print(ascii(pattern), "ok", re.compile(pattern).groups)
    except (re.error, OverflowError) as e:
        print(ascii(pattern), type(e).__name__, e, "|", *(getattr(e, n, None) for n in ("msg", "pos", "lineno", "colno")))
for pattern, flags in (("a", re.L), ("a", re.A | re.U), (b"a", re.U), (b"(?u)", 0), (b"a", re.A | re.L)):
    try:
        re.compile(pattern, flags)
    except (ValueError, re.error) as e:
        print(type(e).__name__, e)
print(re.error is re.PatternError, issubclass(re.error, Exception), repr(re.PatternError("msg")), re.PatternError("msg", "a\nbc", 3))

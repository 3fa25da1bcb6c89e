import difflib
a = """one
two
three
four five six
seven
eight""".splitlines(keepends=True)
b = """one
too
three
four fiv six
new
eight
nine""".splitlines(keepends=True)
print("".join(difflib.ndiff(a, b)))
print("".join(difflib.unified_diff(a, b, "x", "y", n=1)))
print("".join(difflib.context_diff(a, b, "x", "y", n=1)))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(s.ratio(), s.get_opcodes(), s.get_matching_blocks())
d = list(difflib.ndiff(a,b)); print(list(difflib.restore(d,1)) == a)
x = [f"line {i} of text\n" for i in range(30)]
y = [f"line {i*2} of txt\n" for i in range(25)]
print("".join(difflib.ndiff(x, y)))

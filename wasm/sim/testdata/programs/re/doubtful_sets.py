"""Sets of characters that may mean something else one day."""
import re
import warnings

for pattern in ("[[a]", "[a[b]", "[^[a]", "x[[:digit:]]", "[a--b]", "[--a]", "[a-b--c]", "[a-]", "[-a]", "[a--]", "[&&a]", "[a&&b]", "[a&b]", "[~~]", "[||x]",
                "[a[]", "[[]", "[]a[b]", r"[\[a]", "[a-[b]", "[^--a]", "[a&&&b]", "[ab--c--d]", "[[[a]", "[a~~b||c]"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            re.compile(pattern)
        except re.error as error:
            print("error:", error, end=" ")
        print(pattern, [str(w.message) for w in caught], [w.lineno for w in caught], [w.category.__name__ for w in caught])
print(re.findall("[[a]", "[a"))

"""What a SyntaxWarning knows of a constant that is computed when the text is compiled."""
import warnings

for source in ("x is (2-3j) / (2+1j)", "(-(10**20))[(1,)]", "x is () * 2", "((1, 2), 3) is None", "(-0j)()", "(1 / 2)()", "('a' * 3)()", "('%d' % 3)()",
               "x is 1 / 0", "(1 // 0)()", "(not 1)()", "x is not 1", "(2 ** 3)[0]", "(1.5 + 1)['a']", "('a' 'b')[1.5]", "(1, 2)[1 + 2j]", "x is -x",
               "((1, x), 2)()", "(1, x) is y", "(b'a' * 2)['x']", "(~True)()", "(-1.5)()", "(None)()",
               # what is too large is not computed ahead
               "(1e300 ** 2)[0]", "(1e150 ** 2)[0]", "(1 << 100000)[0]", "(1 << 127)[0]", "(1 << 128)[0]", "(10 ** 38)[0]", "(10 ** 33)[0]", "(3 * 5 ** 50)[0]",
               "(12345678901234567890 * 12345678901234567890)[0]", "(12345678901234567890123 * 12345678901234567890)[0]", "('ab' * 5000)()", "(b'ab' * 2048)()",
               "(b'ab' * 2049)()", "((1, 2) * 128)()", "((1, 2) * 129)()", "(4097 * 'a')()", "(2 ** -1.5)[0]", "((-2) ** 0.5)[0]", "(0.0 ** -1)[0]"):
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always", SyntaxWarning)
        compile(source, "made.py", "exec")
    print(source, [str(w.message) for w in given if w.category is SyntaxWarning])

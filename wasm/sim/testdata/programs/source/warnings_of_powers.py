import warnings
for s in "(-1) ** 0.5 is None", "2 ** -1 is None", "2 ** 2 is None", "(-2) ** -1.5 is None", "(-2) ** 2.0 is None", "True ** -1 is None", "0 ** -1 is None", "2.0 ** 2 is None", "1j ** 2 is None":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(s, "f", "eval")
    print(s, [str(w.message) for w in caught])

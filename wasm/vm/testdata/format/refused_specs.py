# A refused specification is shown as it is, not as its repr.
for value in (1, 2.5, "s", 1j, True):
    for spec in ("tab\there", "'[]'", '"', "\\", "é\n", "0>z0.99999999999q", "{}", ".99999999999", "0.99999999999", "=.99999999999e", "05", "=5"):
        try:
            print(repr(spec), format(value, spec)[:40])
        except ValueError as e:
            print(repr(spec), e)

import warnings, sys
for s in ["2.is_integer()","2.if_ x","2.andy","1and_x","1.orx","1elsewhere","1not_in x","1fork","0x1for x","1is x","1in x","1if 1 else 2","1or 2","1not in x", "1notx", "0b1and_", "1_000and 2", "1jif 1 else 2", "1isx", "1.e", "1.f", "1fx"] + ["2.is_integer()","x = '\\d'\ny = = 1","x = '\\d' = = 1","x = 1if 1 else 2\n$", "x = '\\d'; y = 'abc", "x = '\\d'\nreturn 1", "f('\\d' x)", "f'{1or 2}\\d' = 1", "a = 1or 2\n  b = 3", " 1or 2", "x = (1or 2, 3]", "print '\\d'", "x = b'\\d' $"]:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: compile(s, "f", "exec"); r="ok"
        except SyntaxError as e: r=repr(e)
    print(repr(s), r.replace("\\n", ""), [(str(x.message), x.lineno) for x in w])

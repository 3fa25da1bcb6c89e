def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: b"abc".index(None, 1.5, b"a")); tr(lambda: bytearray(b"a").find(None, 2, b"a")); tr(lambda: b"abc".count(5.5, "x")); tr(lambda: b"abc".find(None, 5)); tr(lambda: b"a".rjust(1, None)); tr(lambda: b"a".center(1, "x")); tr(lambda: b"abc".find(300, 5)); tr(lambda: b"abc".count(None, 7))

for v in (10**10, 2**31-1, -2**31, -2**31-1, 2**70, -2**70, True, None, 1.5):
    try: print(len('a\tb'.expandtabs(v)) if v != 2**31-1 else '')
    except Exception as e: print(v, type(e), e)


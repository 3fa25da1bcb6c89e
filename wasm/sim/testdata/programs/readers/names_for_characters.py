import codecs
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: codecs.lookup_error("namereplace") is codecs.namereplace_errors)
tr(lambda: codecs.namereplace_errors(UnicodeEncodeError("ascii", "aé€", 1, 3, "r")))
tr(lambda: codecs.namereplace_errors(UnicodeDecodeError("ascii", b"a", 0, 1, "r")))
tr(lambda: (repr(codecs.strict_errors), codecs.namereplace_errors))

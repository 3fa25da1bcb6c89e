"""Where functions and classes of the library say they come from, and what calls of them say."""
import binascii, inspect, logging, math, pathlib, pickle, typing, unittest, unittest.mock
for o in (inspect.getdoc, inspect.getsource, inspect.cleandoc, typing.get_type_hints, typing.get_origin, typing.final, typing.override, logging.getLevelName, unittest.skip,
          unittest.SkipTest, unittest.mock.create_autospec, binascii.crc32, binascii.hexlify, pathlib.Path, pathlib.PurePosixPath, pathlib.UnsupportedOperation):
    print(o.__module__, o.__qualname__, o if isinstance(o, type) else '')
for p in (pathlib.PurePosixPath('a/b'), pathlib.PureWindowsPath('c:/x'), pathlib.Path('x')):
    print(type(p), pickle.loads(pickle.dumps(p)) == p, pickle.dumps(p).count(b'pathlib._local'))
def tell(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
for f in (math.prod, math.nextafter, binascii.unhexlify, binascii.b2a_base64, binascii.crc32):
    tell(f); tell(f, 1, 2, 3, 4, 5); tell(f, zzz=1)

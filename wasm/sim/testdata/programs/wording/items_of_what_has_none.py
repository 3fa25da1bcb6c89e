"""del x[0], x[0] = 1 and their kin, of objects that have no items; fields and computed attributes that cannot be set."""
import asyncio, collections, contextvars, csv, datetime, decimal, functools, io, itertools, operator, re, struct, sys, threading, time, types, weakref, zlib
class Own: pass
own = Own()
def failing(): raise ValueError
try: failing()
except ValueError as e: tb = e.__traceback__
objects = [re.match("a", "a"), re.compile("a"), itertools.count(), functools.partial(len), functools.lru_cache(len), iter(collections.deque()), weakref.ref(own),
           contextvars.ContextVar("x"), operator.itemgetter(1), struct.Struct("i"), io.StringIO(), types.SimpleNamespace(),
           types.MappingProxyType({}), decimal.Decimal(1), iter([]), zip(), enumerate([]), len, re, property(), slice(1), datetime.timedelta(1), datetime.date(1, 1, 1),
           failing.__code__, re.finditer("a", "a"), object(), NotImplemented, ..., list[int], int, ValueError(1), asyncio.Future(loop=asyncio.new_event_loop()),
           types.CellType(1), own.__init__, reversed([]), csv.reader([]), csv.writer(io.StringIO()), zlib.compressobj(), threading.local(), own, range(2), "a", b"a", (1,)]
for o in objects:
    for i in 0, "a", 2**70, None:
        try:
            del o[i]
        except Exception as e:
            print(type(o).__name__, repr(i), type(e).__name__, e)
    for action in "o[0] = 1", "o[-9]", "len(o)":
        try:
            exec(action)
        except Exception as e:
            print(type(o).__name__, action, type(e).__name__, e)
for text in ("objects[0].re = 1", "del objects[0].string", "objects[0].lastindex = 1", "objects[1].pattern = 1", "objects[1].groupindex = 1", "sys.version_info.major = 4",
             "time.gmtime(0).tm_year = 1", "failing.__code__.co_name = 'x'", "failing.__code__.co_varnames = 1", "tb.tb_frame = 1", "tb.tb_lineno = 1", "(int | str)[0]"):
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, e)

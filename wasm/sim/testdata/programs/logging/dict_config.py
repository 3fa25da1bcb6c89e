# logging.config.dictConfig: what it makes of many configurations, and what it says of wrong ones.
import logging, logging.config, logging.handlers, queue, traceback, sys
def show(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}: {e}")
        e = e.__cause__
    print("  ", " <- ".join(out))
base = {"version": 1}
def cfg(**k):
    return {**base, **k}
class F(logging.Formatter):
    def __init__(self, fmt=None, extra=None): super().__init__(fmt); self.extra = extra
class H(logging.StreamHandler):
    def __init__(self, strm=None): super().__init__(strm)
class QL(logging.handlers.QueueListener): pass
from collections import namedtuple
NT = namedtuple("NT", "a b")
class K(logging.Handler):
    def __init__(self, nt=None, num=0, **kw): super().__init__(); print("K", nt, num, kw)
    def emit(self, r): pass
for name, c in {
 "no version": {}, "v2": {"version": 2},
 "fmt": cfg(formatters={"f": {"()": F, "format": "%(message)s"}}),
 "fmt2": cfg(formatters={"f": {"()": "__main__.F", "format": "%(message)s", "bad": 1}}),
 "class": cfg(formatters={"f": {"class": "__main__.F", "format": "%(message)s"}}),
 "class missing": cfg(formatters={"f": {"class": "nomodule.F", "format": "%(message)s"}}),
 "validate": cfg(formatters={"f": {"format": "no fields", "validate": False}}),
 "invalid": cfg(formatters={"f": {"format": "no fields"}}),
 "style": cfg(formatters={"f": {"format": "{message}", "style": "{"}}),
 "bad style": cfg(formatters={"f": {"format": "{message}", "style": "x"}}),
 "strm": cfg(handlers={"h": {"()": H, "stream": "ext://sys.stdout"}}, root={"handlers": ["h"], "level": "INFO"}),
 "strm2": cfg(handlers={"h": {"()": H, "stream": "ext://sys.nothing"}}),
 "noclass": cfg(handlers={"h": {"level": "INFO"}}),
 "badclass2": cfg(handlers={"h": {"class": "nothing.NoHandler"}}),
 "badlevel": cfg(handlers={"h": {"class": "logging.StreamHandler", "level": "NOPE"}}),
 "badformatter": cfg(handlers={"h": {"class": "logging.StreamHandler", "formatter": "x"}}),
 "badfilter": cfg(handlers={"h": {"class": "logging.StreamHandler", "filters": ["x"]}}),
 "badhandler": cfg(root={"handlers": ["x"]}),
 "badlogger": cfg(loggers={"a": {"level": "X"}}),
 "badlogger2": cfg(loggers={"a": {"handlers": ["X"]}}),
 "unexpected": cfg(handlers={"h": {"class": "logging.StreamHandler", "nope": 1}}),
 "memory": cfg(handlers={"b": {"class": "logging.StreamHandler"}, "a": {"class": "logging.handlers.MemoryHandler", "capacity": 3, "flushLevel": "ERROR", "target": "b"}}),
 "memory bad target": cfg(handlers={"a": {"class": "logging.handlers.MemoryHandler", "capacity": 3, "target": "b"}}),
 "queue": cfg(handlers={"b": {"class": "logging.StreamHandler"}, "a": {"class": "logging.handlers.QueueHandler", "handlers": ["b"]}}),
 "queue bad": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "queue": 42}}),
 "queue bad2": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "queue": "queue.Nope"}}),
 "queue str": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "queue": "queue.LifoQueue"}}),
 "queue str2": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "queue": "__main__.NT"}}),
 "queue cust": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "queue": {"()": "queue.Queue", "maxsize": 5}}}),
 "queue cust bad": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "queue": {"maxsize": 5}}}),
 "listener": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "listener": "__main__.QL", "respect_handler_level": True}}),
 "listener cls": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "listener": QL}}),
 "listener fac": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "listener": {"()": QL}}}),
 "listener bad": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "listener": 3}}),
 "listener bad2": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "listener": "__main__.NT"}}),
 "queue handlers bad": cfg(handlers={"a": {"class": "logging.handlers.QueueHandler", "handlers": ["zz"]}}),
 "nt": cfg(handlers={"a": {"()": K, "nt": NT(1, 2), "num": 3, ".": {"tag": "t"}}}),
 "cfg": cfg(handlers={"a": {"()": K, "nt": "cfg://xs[0]", "num": "cfg://d.e[f]", "z": "cfg://handlers.b"}, "b": {"()": K}}, xs=[7], d={"e": {"f": 5}}),
 "cfg bad": cfg(handlers={"a": {"()": K, "nt": "cfg://nope"}}),
 "cfg bad2": cfg(handlers={"a": {"()": K, "nt": "cfg://!!"}}),
 "cfg bad3": cfg(handlers={"a": {"()": K, "nt": "cfg://xs[0"}}, xs=[1]),
 "filters": cfg(filters={"f": {"()": lambda **k: (lambda r: True)}, "g": {"name": "abc"}}, handlers={"a": {"()": K, "filters": ["f", "g"]}}),
 "filter fn": cfg(handlers={"a": {"()": K, "filters": [lambda r: True]}}),
 "filter class bad": cfg(filters={"f": {"()": "nope.x"}}),
 "incr": cfg(incremental=True, handlers={"zz": {"level": "INFO"}}),
 "incr2": cfg(incremental=True, loggers={"q": {"level": "INFO"}}, root={"level": "DEBUG"}),
 "incr3": cfg(incremental=True, loggers={"q": {"level": "NOPE"}}),
 "incr4": cfg(incremental=True, root={"level": "NOPE"}),
 "list": [],
}.items():
    print(name)
    try:
        logging.config.dictConfig(c)
    except Exception as e:
        show(e)
    else:
        for n in sorted(logging.getHandlerNames()):
            h = logging.getHandlerByName(n)
            print("  ", n, h, h.level, [type(f).__name__ for f in h.filters], h.formatter and (type(h.formatter).__name__, h.formatter._fmt), getattr(h, "tag", None),
                  type(getattr(h, "queue", None)).__name__, getattr(h, "flushLevel", None), type(getattr(h, "listener", None)).__name__,
                  getattr(getattr(h, "listener", None), "respect_handler_level", None), [type(x).__name__ for x in getattr(getattr(h, "listener", None), "handlers", [])])
    for h in logging.root.handlers[:]: logging.root.removeHandler(h)
    logging._handlers.clear()

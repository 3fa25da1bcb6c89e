import logging, sys, io, logging.handlers, logging.config, queue, threading, asyncio, os
log = logging.getLogger("app"); log.warning("no config %d", 1); log.info("hidden")
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)-8s %(name)s %(funcName)s:%(lineno)d %(threadName)s %(taskName)s %(message)s")
def f():
    log.info("hello %s", "you"); log.debug("d"); log.log(25, "custom"); log.error("e", extra={"x": 1})
    try: 1/0
    except ZeroDivisionError: log.exception("boom")
f()
print(log, logging.getLogger(), logging.getLevelName(30), logging.getLevelName(35), logging.getLogger("a.b").parent, log.isEnabledFor(10))
child = logging.getLogger("app.db"); child.setLevel("ERROR"); child.info("no"); child.error("yes")
print(child.parent is log, child.getEffectiveLevel(), log.getChild("x").name, log.hasHandlers())
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("{levelname}|{message}", style="{")); h.addFilter(lambda r: "skip" not in r.getMessage())
log.addHandler(h); log.propagate = False
log.info("shown"); log.info("skip me"); log.warning({"a": 1}); log.info("%(a)s", {"a": 5})
print(h, log.handlers)
h.setFormatter(logging.Formatter("$levelname ${message}", style="$")); log.info("dollar")
a = logging.LoggerAdapter(log, {"user": "ann"}); h.setFormatter(logging.Formatter("%(user)s %(message)s")); a.info("hi")
q = queue.Queue(); ql = logging.handlers.QueueListener(q, h); log.removeHandler(h); log.addHandler(logging.handlers.QueueHandler(q)); ql.start(); h.setFormatter(None)
log.info("through the queue"); ql.stop()
s = io.StringIO(); mem = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(s)); log.handlers = [mem]
log.info("1"); log.info("2"); print(repr(s.getvalue())); log.error("3"); print(repr(s.getvalue()))

fh = logging.FileHandler("log.txt", mode="w"); fh.setFormatter(logging.Formatter("%(levelno)s %(message)s %(module)s %(filename)s")); log.handlers = [fh]; log.info("to file"); fh.close(); print(open("log.txt").read())
log.handlers = [logging.StreamHandler(sys.stderr)]
log.info("exc", exc_info=ValueError("v"))
for bad in (lambda: logging.Formatter("x"), lambda: logging.Formatter("{x", style="{"), lambda: log.setLevel("NOPE"), lambda: logging.basicConfig(foo=1, force=True), lambda: logging.getLogger(3)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
logging.config.dictConfig({"version": 1, "formatters": {"f": {"format": "%(name)s-%(message)s"}}, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout", "level": "INFO"}}, "root": {"handlers": ["h"], "level": "DEBUG"}, "loggers": {"app": {"level": "WARNING"}}})
logging.getLogger("new").info("configured"); logging.getLogger("new").debug("no"); logging.getLogger("app").info("no")
logging.captureWarnings(True); import warnings; warnings.warn("captured"); logging.captureWarnings(False)
async def main():
    logging.getLogger("t").info("in task")
logging.getLogger().handlers[0].setFormatter(logging.Formatter("%(taskName)s %(message)s %(process)d" [:-12]))
asyncio.run(main())
logging.disable(logging.INFO); logging.getLogger("t").info("disabled"); logging.disable(logging.NOTSET)
r = logging.makeLogRecord({"msg": "m %s", "args": (1,), "levelname": "X"}); print(r.getMessage(), r.levelname, r)
r = logging.makeLogRecord({"msg": "at a time", "created": 1e9 + 0.25, "msecs": 250.0})
for f in (logging.Formatter("%(asctime)s %(message)s"), logging.Formatter("%(asctime)s %(message)s", "%d.%m.%y %H:%M"),
          logging.Formatter("{asctime} {message:>12}", style="{"), logging.Formatter("%(ip)s %(message)s", defaults={"ip": "-"})):
    f.converter = __import__("time").gmtime
    print(f.format(r))

# Corners of logging: queues of a configuration, formats in braces, pickled loggers, handlers that are dropped.
import logging.config, queue
names = ["empty","full","get","get_nowait","put","put_nowait","join","qsize","task_done","close"]
def make(missing):
    return type("Q", (), {n: (lambda self,*a: None) for n in names if n not in missing})()
for n in [[x] for x in names] + [["join","task_done","close"],["full","join","task_done","close","qsize"]]:
    try:
        logging.config.dictConfig({"version":1,"handlers":{"a":{"class":"logging.handlers.QueueHandler","queue":make(n)}}}); print(n, "ok")
    except ValueError as e: print(n, type(e.__cause__).__name__)
try: logging.config.dictConfig({"version":1,"handlers":{"a":{"class":"logging.StreamHandler","9":2}}})
except ValueError as e: print(e.__cause__)
import os, stat
s = os.stat("/dev/null"); print(os.path.isfile("/dev/null"), stat.S_ISCHR(s.st_mode), os.path.exists("/dev/null"))
import pickle, logging
print(pickle.loads(pickle.dumps(logging.getLogger("a.b"))) is logging.getLogger("a.b"))
class X(logging.Logger): pass
try: pickle.dumps(X("foo"))
except Exception as e: print(type(e), e)
for f in "{process!s:{w},.{p}}", "{a", "{", "}", "{a}}", "{{a}}", "{a!x}", "{a:z}", "{a.b[0]}", "{}", "{0}", "{a!s:>10}", "{a b}", "{a!s!r}", "{message:.{p}f}", "{a:{b:{c}}}", "{{{a}}}":
    try: logging.Formatter(f, style="{"); print(f, "ok")
    except ValueError as e: print(f, e)
import configparser
p = configparser.ConfigParser({"a": 3, "b": "50%", "c": "%(a)s", "d": None}, allow_no_value=True); p.read_string("[x]\ne=%(a)s1\n")
print(p["x"]["e"], p["x"]["c"], p.defaults(), p["x"]["d"])
try: print(p["x"]["b"])
except Exception as e: print(type(e).__name__, e)

# logging.config.fileConfig: loggers, handlers and formatters from a file, and what it says of wrong ones.
import logging, logging.config, logging.handlers, configparser, io, sys
def show(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}: {e}")
        e = e.__cause__
    print("  ", " <- ".join(out))
A = """
[loggers]
keys=root,parser

[handlers]
keys=hand1,hand2

[formatters]
keys=form1,form2

[logger_root]
level=WARNING
handlers=hand1

[logger_parser]
level=DEBUG
handlers=hand2
propagate=1
qualname=compiler.parser

[handler_hand1]
class=StreamHandler
level=NOTSET
formatter=form1
args=(sys.stdout,)

[handler_hand2]
class=logging.handlers.MemoryHandler
level=INFO
formatter=
args=(10,)
kwargs={'flushLevel': CRITICAL}
target=hand1

[formatter_form1]
format=%(levelname)s ++ %(message)s
datefmt=

[formatter_form2]
format={message} by {who}
style={
defaults={'who': 'me'}
class=logging.Formatter
"""
def run(name, text, **kw):
    print(name)
    src = io.StringIO(text) if isinstance(text, str) else text
    try:
        logging.config.fileConfig(src, **kw)
    except Exception as e:
        show(e)
    else:
        for n in "", "compiler", "compiler.parser", "compiler.parser.x", "other":
            lg = logging.getLogger(n) if n else logging.getLogger()
            print("  ", lg, lg.handlers, lg.propagate, lg.disabled, [(h.formatter and h.formatter._fmt, getattr(h, "target", None), getattr(h, "flushLevel", None), h.level) for h in lg.handlers])
logging.getLogger("other"); logging.getLogger("compiler.parser.x").setLevel(10)
run("A", A)
logging.getLogger("compiler.parser").info("hi"); logging.getLogger().warning("yo")
logging.shutdown()
run("A keep", A, disable_existing_loggers=False)
run("defaults", A.replace("sys.stdout", "%(out)s"), defaults={"out": "sys.stderr"})
cp = configparser.ConfigParser(); cp.read_string(A)
run("parser", cp)
run("empty", "")
run("nosec", "[loggers]\nkeys=root\n")
run("nofmt", A.replace("[formatters]", "[fmts]"))
run("noh", A.replace("[handler_hand2]", "[hand]"))
run("badclass", A.replace("class=StreamHandler", "class=NoHandler"))
run("badclass2", A.replace("class=StreamHandler", "class=no.such.Handler"))
run("badlevel", A.replace("level=WARNING", "level=NOPE"))
run("badargs", A.replace("(sys.stdout,)", "(nothing,)"))
run("badkey", A.replace("keys=root,parser", "keys=parser"))
run("noqual", A.replace("qualname=compiler.parser", ""))
run("dup", A + "\n[loggers]\n")
run("missing file", "x.ini") if False else None
try: logging.config.fileConfig("/nosuch.ini")
except Exception as e: show(e)
open("/tmp/logging_empty.ini", "w").close()
try: logging.config.fileConfig("/tmp/logging_empty.ini")
except Exception as e: show(e)
open("/tmp/logging_bad.ini", "w").write("garbage\n")
try: logging.config.fileConfig("/tmp/logging_bad.ini")
except Exception as e: show(e)
run("fmt class", A.replace("format=%(levelname)s ++ %(message)s\ndatefmt=", "format=%(message)s\ndatefmt=%H\nclass=logging.Formatter"))

# The handlers of logging.handlers: files that turn over, sockets, datagrams, syslog, a web server, a queue.
import logging, logging.handlers, os, time, socket, threading, pickle, struct, io, sys, tempfile, warnings
os.makedirs("/tmp/logging_handlers", exist_ok=True); os.chdir("/tmp/logging_handlers")
for old in os.listdir(): os.remove(old)
T0 = 1732616130.5
# rollover times
for when in "S", "M", "H", "D", "MIDNIGHT", "W0", "W3", "W6", "s", "w2":
    for interval in 1, 3:
        h = logging.handlers.TimedRotatingFileHandler("a.log", when=when, interval=interval, utc=True)
        h.close()
        print(when, interval, h.interval, h.suffix, h.computeRollover(1732616130) - 1732616130, h.when, h.dayOfWeek if h.when.startswith("W") else "")
import datetime
for at in datetime.time(12, 0), datetime.time(3, 4, 5):
    for when in "MIDNIGHT", "W1", "D":
        h = logging.handlers.TimedRotatingFileHandler("a.log", when=when, utc=True, atTime=at); h.close()
        print(at, when, h.computeRollover(1732616130) - 1732616130)
for bad in "X", "W", "W7", "W12", "Q1":
    try: logging.handlers.TimedRotatingFileHandler("a.log", when=bad)
    except ValueError as e: print(e)
    except Exception as e: print(type(e), e)
h = logging.handlers.TimedRotatingFileHandler("t.log", "S", backupCount=2, utc=True)
for n in ["t.log.2024-01-01_00-00-00", "t.log.2024-01-01_00-00-01", "t.log.2024-01-01_00-00-02", "t.log.other", "t.log.2024-01-01_00-00-03.gz", "t.2024-01-01_00-00-03.log"]:
    open(n, "w").close()
print([os.path.basename(f) for f in h.getFilesToDelete()])
h.namer = lambda n: n.replace(".log.", ".") + ".log"
print([os.path.basename(f) for f in h.getFilesToDelete()])
h.close()
print(h.extMatch.pattern)
# reprs
print(h, logging.handlers.MemoryHandler(3), logging.FileHandler("x.log", delay=True))
for cls, args in (("SocketHandler", ("localhost", 1)), ("DatagramHandler", ("localhost", 2)), ("HTTPHandler", ("h:80", "/p")), ("SMTPHandler", ("m", "f", ["t"], "s")), ("SysLogHandler", (("localhost", 514),)), ("WatchedFileHandler", ("w.log",))):
    h = getattr(logging.handlers, cls)(*args)
    print(h, sorted(k for k in vars(h) if not k.startswith("_") and k not in ("lock", "filters", "level", "formatter", "stream")))
    h.close()
for cls, args, kw in (("HTTPHandler", ("h", "/p"), {"method": "PUT"}), ("HTTPHandler", ("h", "/p"), {"context": 1}), ("SysLogHandler", (("localhost", 514),), {"facility": "user"})):
    try:
        print(getattr(logging.handlers, cls)(*args, **kw))
    except Exception as e: print(type(e).__name__, e)
s = logging.handlers.SysLogHandler
print(s.LOG_USER, s.LOG_LOCAL7, s.facility_names["daemon"], s.priority_names["warn"], sorted(s.priority_map.items()), logging.handlers.SYSLOG_UDP_PORT, logging.handlers.SYSLOG_TCP_PORT, logging.handlers.DEFAULT_UDP_LOGGING_PORT, logging.handlers.DEFAULT_HTTP_LOGGING_PORT, logging.handlers.DEFAULT_SOAP_LOGGING_PORT)
h = s(("127.0.0.1", 514), facility=s.LOG_LOCAL0)
print(h.encodePriority(s.LOG_USER, s.LOG_ERR), h.encodePriority("user", "err"), h.mapPriority("WARNING"), h.mapPriority("SPAM"))
h.close()
# servers
def udp():
    srv = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); srv.bind(("127.0.0.1", 0)); return srv
srv = udp()
log = logging.getLogger("net"); log.setLevel(10); log.propagate = False
h = s(srv.getsockname()); h.ident = "app: "
h.setFormatter(logging.Formatter("%(name)s %(message)s"))
log.addHandler(h)
log.warning("caf\u00e9 %d", 3); print(srv.recvfrom(1000)[0])
h.append_nul = False
log.critical("bye"); print(srv.recvfrom(1000)[0])
log.removeHandler(h); h.close()
h = logging.handlers.DatagramHandler(*srv.getsockname()); log.addHandler(h)
try: 1 / 0
except ZeroDivisionError: log.exception("oops %s", [1])
data = srv.recvfrom(70000)[0]
n, = struct.unpack(">L", data[:4]); rec = pickle.loads(data[4:])
print(n == len(data) - 4, rec["msg"], rec["args"], rec["exc_info"], rec["exc_text"].splitlines()[-1], rec["name"], rec["levelname"], "message" in rec)
print(logging.makeLogRecord(rec).getMessage())
log.removeHandler(h); h.close(); srv.close()
tcp = socket.socket(); tcp.bind(("127.0.0.1", 0)); tcp.listen()
h = logging.handlers.SocketHandler(*tcp.getsockname()); log.addHandler(h)
print(h.sock, h.closeOnError, h.retryTime, h.retryStart, h.retryMax, h.retryFactor, h.address == tcp.getsockname())
log.info("one"); log.info("two %s", "x")
c, _ = tcp.accept()
f = c.makefile("rb")
for _ in range(2):
    n, = struct.unpack(">L", f.read(4)); print(logging.makeLogRecord(pickle.loads(f.read(n))).getMessage())
log.removeHandler(h); h.close(); print(f.read()); f.close(); c.close()
addr = tcp.getsockname(); tcp.close()
h = logging.handlers.SocketHandler(*addr); log.addHandler(h)
log.info("nobody"); print(h.sock, h.retryPeriod, h.retryTime is not None)
log.removeHandler(h); h.close()
# http
import http.server
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self.answer(b"")
    def do_POST(self): self.answer(self.rfile.read(int(self.headers["Content-Length"])))
    def answer(self, body):
        import urllib.parse
        q = urllib.parse.parse_qs(body.decode() or urllib.parse.urlsplit(self.path).query)
        print(self.command, self.path.split("?")[0], q["msg"], q["levelname"], q["name"], sorted(q)[:6], self.headers.get("Content-type"), self.headers.get("Authorization"))
        self.send_response(200); self.end_headers()
    def log_message(self, *a): pass
web = http.server.HTTPServer(("127.0.0.1", 0), Handler)
t = threading.Thread(target=lambda: [web.handle_request() for _ in range(3)]); t.start()
where = "127.0.0.1:%d" % web.server_port
for method, path, cred in ("GET", "/log", None), ("POST", "/log", ("u", "p")), ("GET", "/log?a=1", None):
    h = logging.handlers.HTTPHandler(where, path, method=method, credentials=cred); log.addHandler(h)
    log.warning("over http & co"); log.removeHandler(h); h.close()
t.join(); web.server_close()
# watched file
h = logging.handlers.WatchedFileHandler("w.log"); log.addHandler(h)
log.info("a"); os.rename("w.log", "w.old"); log.info("b"); log.removeHandler(h); h.close()
print(open("w.log").read(), open("w.old").read(), sep="|")
# rotating
h = logging.handlers.RotatingFileHandler("r.log", maxBytes=30, backupCount=2); log.addHandler(h)
for i in range(8): log.info("line number %d", i)
log.removeHandler(h); h.close()
for n in sorted(os.listdir(".")):
    if n.startswith("r.log"): print(n, repr(open(n).read()))
# queue
import queue
q = queue.Queue(); h = logging.handlers.QueueHandler(q); log.addHandler(h)
class Keep(logging.Handler):
    def emit(self, r): print("kept", r.getMessage().splitlines()[-1], r.exc_info, r.exc_text, r.args, r.msg[:20])
l = logging.handlers.QueueListener(q, Keep(logging.WARNING), respect_handler_level=True)
l.start()
log.warning("through %s", "queue"); log.info("not")
try: 1 / 0
except ZeroDivisionError: log.exception("bad")
l.stop(); print(l._thread)
log.removeHandler(h)
# reusing
print(logging.getHandlerByName("x"), logging.handlers.logging is logging)

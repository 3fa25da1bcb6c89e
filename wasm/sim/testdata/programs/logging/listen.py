import json, logging, logging.config, socket, struct, sys
logging.basicConfig(stream=sys.stdout, level=logging.WARNING, format="first %(levelname)s %(message)s")
log = logging.getLogger("app")
def send(port, text):
    with socket.create_connection(("localhost", port)) as s:
        data = text.encode()
        s.sendall(struct.pack(">L", len(data)) + data)
        while s.recv(100): pass
t = logging.config.listen(0, verify=lambda data: None if b"secret" in data else data)
print(t.daemon, t.is_alive(), t.port)
t.start(); t.ready.wait()
log.info("not shown"); log.warning("shown")
send(t.port, json.dumps({"version": 1, "disable_existing_loggers": False, "formatters": {"f": {"format": "second %(levelname)s %(message)s"}}, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "f"}}, "root": {"level": "INFO", "handlers": ["h"]}}))
log.info("now shown")
send(t.port, json.dumps({"version": 1, "secret": 1, "root": {"level": "ERROR"}}))
log.info("still shown")
send(t.port, "[loggers]\nkeys=root\n[handlers]\nkeys=h\n[formatters]\nkeys=f\n[logger_root]\nlevel=DEBUG\nhandlers=h\n[handler_h]\nclass=StreamHandler\nargs=(sys.stdout,)\nformatter=f\n[formatter_f]\nformat=third %(levelname)s %(message)s\n")
logging.debug("from a file's text")
with socket.create_connection(("localhost", t.port)) as s: s.sendall(b"xx")
logging.config.stopListening(); t.join(); print(t.is_alive())
logging.config.stopListening()

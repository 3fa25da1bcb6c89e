"""logging.config.listen: a thread that takes configurations from a socket, each after four bytes that say its length."""

__name__ = "logging.config"

import select
import struct
import threading
from socketserver import StreamRequestHandler, ThreadingTCPServer

RESET_ERROR = 104
_newest = None      # the thread that stopListening() stops
_lock = threading.Lock()


class ConfigStreamHandler(StreamRequestHandler):
    def handle(self):
        try:
            head = self._received(4)
            if len(head) < 4:
                return
            text = self._received(struct.unpack(">L", head)[0])
            if self.server.verify is not None:
                text = self.server.verify(text)
            if text is not None:
                _configure(text.decode("utf-8"))
            if self.server.ready:
                self.server.ready.set()
        except OSError as e:
            if e.errno != RESET_ERROR:
                raise

    def _received(self, size):
        data = b""
        while len(data) < size:
            piece = self.connection.recv(size - len(data))
            if not piece:
                break
            data += piece
        return data


def _configure(text):
    """JSON is for dictConfig, all else for fileConfig."""
    import io
    import json
    import traceback
    from logging.config import dictConfig, fileConfig
    try:
        settings = json.loads(text)
    except ValueError:
        settings = None
    try:
        if isinstance(settings, dict):
            dictConfig(settings)
        else:
            fileConfig(io.StringIO(text))
    except Exception:
        traceback.print_exc()


class ConfigSocketReceiver(ThreadingTCPServer):
    allow_reuse_address = True

    def __init__(self, host="localhost", port=9030, handler=None, ready=None, verify=None):
        super().__init__((host, port), handler)
        self.abort, self.timeout, self.ready, self.verify = False, 1, ready, verify

    def serve_until_stopped(self):
        while not self.abort:
            if select.select([self.socket], [], [], self.timeout)[0]:
                self.handle_request()
        self.server_close()


class Server(threading.Thread):
    def __init__(self, receiver, handler, port, verify):
        super().__init__()
        self.rcvr, self.hdlr, self.port, self.verify = receiver, handler, port, verify
        self.ready = threading.Event()

    def run(self):
        global _newest
        server = self.rcvr(port=self.port, handler=self.hdlr, ready=self.ready, verify=self.verify)
        if self.port == 0:
            self.port = server.server_address[1]
        self.ready.set()
        with _lock:
            _newest = server
        server.serve_until_stopped()


def listen(port, verify):
    return Server(ConfigSocketReceiver, ConfigStreamHandler, port, verify)


def stop():
    global _newest
    with _lock:
        if _newest is not None:
            _newest.abort = True
            _newest = None

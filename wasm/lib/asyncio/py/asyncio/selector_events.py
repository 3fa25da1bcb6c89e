"""The loop that waits with a selector."""

from asyncio.base_events import BaseEventLoop
from asyncio.log import logger


class BaseSelectorEventLoop(BaseEventLoop):
    _selector = None  # that it was given

    def __init__(self, selector=None):
        super().__init__()
        if selector is not None:
            self._selector = selector
            self._use_fds_of_selector()
        if selector is not None and (type(selector).__module__ != "selectors" or "select" in vars(selector)):
            self._wait_with(selector)
        logger.debug("Using selector: %s", "EpollSelector" if selector is None else type(selector).__name__)

    def _wait_with(self, selector):
        """Has a selector with a select() of the program's own asked for the wait of each iteration; the library's select(), which that
        mostly calls, waits for what this loop waits for."""
        import selectors
        if not isinstance(selector, selectors._BaseSelectorImpl):
            raise NotImplementedError("the playground does not model a loop's selector that is not of a subclass of the library's selectors")
        selector._loop_wait = self._poll
        self._set_selector(selector)

    def close(self):
        super().close()
        if self._selector is not None:
            self._selector.close()
            self._selector = None


def _adopt(methods):
    """Gives the loop the methods of a class."""
    for name, method in list(methods.__dict__.items()):
        if callable(method) and not name.startswith("__"):
            setattr(BaseSelectorEventLoop, name, method)


class _Late:
    """A method that comes with a module which most programs never need: whoever looks at it has the real one."""

    def __init__(self, module, name):
        self.module, self.name = module, name

    def __get__(self, loop, cls):
        __import__(self.module)  # adopts the real methods
        return BaseSelectorEventLoop.__dict__[self.name].__get__(loop, cls)


for _module, _names in (
    ("asyncio.loop_sockets", """add_reader remove_reader add_writer remove_writer sock_recv sock_recv_into sock_recvfrom
        sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept sock_sendfile"""),
    ("asyncio.loop_connections", """getaddrinfo getnameinfo create_connection create_server connect_accepted_socket
        create_datagram_endpoint start_tls sendfile _ensure_resolved"""),
    ("asyncio.loop_pipes", "connect_read_pipe connect_write_pipe"),
    ("asyncio.loop_unix", "create_unix_connection create_unix_server"),
):
    for _name in _names.split():
        setattr(BaseSelectorEventLoop, _name, _Late(_module, _name))
del _module, _names, _name

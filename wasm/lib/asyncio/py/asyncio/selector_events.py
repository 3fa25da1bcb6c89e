"""The loop that waits with a selector."""

from asyncio.base_events import BaseEventLoop
from asyncio.log import logger


class BaseSelectorEventLoop(BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        logger.debug("Using selector: %s", "EpollSelector" if selector is None else type(selector).__name__)


def _late(name):
    """A method that comes with asyncio.loop_sockets, which most programs never need."""
    def method(self, *args, **kwargs):
        import asyncio.loop_sockets  # puts the real methods into the class
        return getattr(self, name)(*args, **kwargs)
    method.__name__ = name
    return method


for _name in """add_reader remove_reader add_writer remove_writer getaddrinfo getnameinfo create_connection create_server
        create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint start_tls sendfile
        connect_read_pipe connect_write_pipe sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto
        sock_connect sock_accept sock_sendfile""".split():
    setattr(BaseSelectorEventLoop, _name, _late(_name))
del _name

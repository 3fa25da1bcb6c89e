"""What tells of a session that was dropped open: it lives as long as the session does.

A finalizer makes the engine look for the dead after each instruction, so only a session that was never entered with `async with` has an alarm,
from its first request on.
"""


class _Gone:
    """What is shown in the place of an object that is no more."""

    def __init__(self, it):
        self._text = object.__repr__(it)

    def __repr__(self):
        return self._text


class Alarm:
    def __init__(self, session):
        self._loop = session._loop
        self._session = _Gone(session)
        self._connector = session.connector

    def off(self):
        self._loop = None

    def __del__(self):
        loop, connector = self._loop, self._connector
        if loop is None:
            return
        loop.call_exception_handler({"client_session": self._session, "message": "Unclosed client session"})
        kept = [f"deque([{', '.join(f'(<aiohttp.client_proto.ResponseHandler object at {id(wire):#x}>, {since})' for wire, since in way)}])"
                for way in connector._idle()]
        if kept and not connector.closed:
            connector._close()
            loop.call_exception_handler({"connector": _Gone(connector), "connections": kept, "message": "Unclosed connector"})

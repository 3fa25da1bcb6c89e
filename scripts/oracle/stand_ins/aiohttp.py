"""aiohttp on CPython, as far as listings about time need it: GET from one host of `playground`, over a limited number of connections."""
import asyncio

import playground


class TCPConnector:
    def __init__(self, limit=100):
        self.free = asyncio.Semaphore(limit)
        self.idle = 0       # connections that are open and not in use


class ClientSession:
    def __init__(self, connector=None):
        self._connector = connector or TCPConnector()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass

    def get(self, url, raise_for_status=False):
        return _Request(self._connector, url)


class _Request:
    def __init__(self, connector, url):
        self._connector, self._url = connector, url

    async def __aenter__(self):
        c = self._connector
        await c.free.acquire()
        connected = c.idle > 0
        c.idle -= connected
        self.status = (await playground.fetch_async(self._url, connected)).status
        return self

    async def __aexit__(self, *error):
        self._connector.idle += 1
        self._connector.free.release()

    async def read(self):
        return b""

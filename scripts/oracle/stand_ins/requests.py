"""requests on CPython, as far as listings about time need it: GET from a host of `playground`, over a new connection or a session's."""
import playground


class Response:
    def __init__(self, answer):
        self.status_code, self.url = answer.status, answer.url

    def raise_for_status(self):
        if self.status_code >= 400:
            raise OSError(f"{self.status_code} for url: {self.url}")


class Session:
    """One connection to each host, kept until the end."""

    def __init__(self):
        self._hosts = set()

    def get(self, url):
        host = url.split("/")[2]
        answer = playground.fetch(url, host in self._hosts)
        self._hosts.add(host)
        return Response(answer)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


def get(url):
    return Session().get(url)

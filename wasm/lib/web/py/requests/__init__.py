"""The playground's model of requests: get, post and the rest, Session with a pool of kept connections, timeouts, retries, errors by name.

It runs over the simulated sockets, so a call blocks its thread as requests does, and connections are reused as a Session does it: at
most pool_maxsize idle ones are kept for a host, one more is made when none is idle (or waited for, with pool_block). Left out: proxies,
certificates, digest authentication, and compression, which the simulated hosts do not have.
"""

from requests import adapters, auth, cookies, exceptions, models, sessions, structures
from requests.exceptions import (
    ConnectionError, ConnectTimeout, HTTPError, JSONDecodeError, ReadTimeout, RequestException, Timeout, TooManyRedirects, URLRequired,
)
from requests.models import PreparedRequest, Request, Response, codes
from requests.sessions import Session, session

__version__ = "2.32.3"


def request(method, url, **kwargs):
    with Session() as session:
        return session.request(method=method, url=url, **kwargs)


def get(url, params=None, **kwargs):
    return request("get", url, params=params, **kwargs)


def options(url, **kwargs):
    return request("options", url, **kwargs)


def head(url, **kwargs):
    kwargs.setdefault("allow_redirects", False)
    return request("head", url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("post", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("put", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request("patch", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("delete", url, **kwargs)

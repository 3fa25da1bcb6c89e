"""Which failures are tried again, how often, and how long to wait before."""

import time

from urllib3.exceptions import (
    ConnectTimeoutError, MaxRetryError, NewConnectionError, ProtocolError, ReadTimeoutError, ResponseError,
)


class Retry:
    """A value: each failure makes the next one of it (increment), with less left."""

    DEFAULT_ALLOWED_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"})
    RETRY_AFTER_STATUS_CODES = frozenset({413, 429, 503})
    DEFAULT_BACKOFF_MAX = 120

    def __init__(self, total=10, connect=None, read=None, redirect=None, status=None, other=None,
                 allowed_methods=DEFAULT_ALLOWED_METHODS, status_forcelist=None, backoff_factor=0, backoff_max=DEFAULT_BACKOFF_MAX,
                 raise_on_redirect=True, raise_on_status=True, history=None, respect_retry_after_header=True, remove_headers_on_redirect=(),
                 backoff_jitter=0.0):
        self.total, self.connect, self.read, self.redirect, self.status, self.other = total, connect, read, redirect, status, other
        self.allowed_methods, self.status_forcelist = allowed_methods, status_forcelist or set()
        self.backoff_factor, self.backoff_max, self.backoff_jitter = backoff_factor, backoff_max, backoff_jitter
        self.raise_on_redirect, self.raise_on_status = raise_on_redirect, raise_on_status
        self.history = history or ()
        self.respect_retry_after_header, self.remove_headers_on_redirect = respect_retry_after_header, remove_headers_on_redirect

    @classmethod
    def from_int(cls, retries, redirect=True, default=None):
        if retries is None:
            retries = 10 if default is None else default
        return retries if isinstance(retries, Retry) else cls(retries, redirect=None if redirect else False)

    def new(self, **changes):
        return type(self)(**{**vars(self), **changes})

    def get_backoff_time(self):
        """Nothing before the first second try, then twice as long each time."""
        failures = 0
        for _, _, _, _, redirected in reversed(self.history):
            if redirected is not None:
                break
            failures += 1
        if failures <= 1:
            return 0
        wait = self.backoff_factor * 2 ** (failures - 1)
        if self.backoff_jitter:
            import random
            wait += random.random() * self.backoff_jitter
        return float(max(0, min(self.backoff_max, wait)))

    def sleep(self, response=None):
        after = self.respect_retry_after_header and response is not None and response.headers.get("Retry-After")
        seconds = int(after) if after and after.strip().isdigit() else self.get_backoff_time()
        if seconds > 0:
            time.sleep(seconds)

    def is_retry(self, method, status_code, has_retry_after=False):
        if self.allowed_methods and method.upper() not in self.allowed_methods:
            return False
        if status_code in self.status_forcelist:
            return True
        return bool(self.total and self.respect_retry_after_header and has_retry_after and status_code in self.RETRY_AFTER_STATUS_CODES)

    def is_exhausted(self):
        kinds = self.total, self.connect, self.read, self.redirect, self.status, self.other
        return any(left is not None and left < 0 for left in kinds)

    def increment(self, method=None, url=None, response=None, error=None, _pool=None, _stacktrace=None):
        """What is left after a failure; the failure itself, or a MaxRetryError, where nothing is."""
        if self.total is False and error:
            raise error
        less = {"total": self.total - 1 if self.total is not None and self.total is not False else self.total}
        cause, status = "unknown", None

        def take(kind):
            left = getattr(self, kind)
            if left is False:
                raise error
            if left is not None:
                less[kind] = left - 1

        if error and isinstance(error, (NewConnectionError, ConnectTimeoutError)):
            take("connect")
        elif error and isinstance(error, (ReadTimeoutError, ProtocolError)):
            if self.read is False or method is None or self.allowed_methods and method.upper() not in self.allowed_methods:
                raise error
            take("read")
        elif error:
            take("other")
        else:
            cause = "too many error responses"
            if response is not None and response.status:
                status = response.status
                cause = f"too many {status} error responses"
                take("status")
        left = self.new(**less, history=(*self.history, (method, url, error, status, None)))
        if left.is_exhausted():
            reason = error or ResponseError(cause)
            raise MaxRetryError(_pool, url, reason) from reason
        return left

    def __repr__(self):
        return (f"Retry(total={self.total}, connect={self.connect}, read={self.read}, redirect={self.redirect}, status={self.status})")

"""Whether what came of an attempt asks for another one."""

import re


class retry_base:
    def __call__(self, retry_state):
        raise NotImplementedError

    def __and__(self, other):
        return retry_all(self, other)

    def __rand__(self, other):
        return retry_all(other, self)

    def __or__(self, other):
        return retry_any(self, other)

    def __ror__(self, other):
        return retry_any(other, self)


class _retry_never(retry_base):
    def __call__(self, retry_state):
        return False


class _retry_always(retry_base):
    def __call__(self, retry_state):
        return True


retry_never, retry_always = _retry_never(), _retry_always()


class retry_if_exception(retry_base):
    def __init__(self, predicate):
        self.predicate = predicate

    def __call__(self, retry_state):
        return retry_state.outcome.failed and self.predicate(retry_state.outcome.exception())


class retry_if_exception_type(retry_if_exception):
    def __init__(self, exception_types=Exception):
        self.exception_types = exception_types
        super().__init__(lambda e: isinstance(e, exception_types))


class retry_if_not_exception_type(retry_if_exception):
    def __init__(self, exception_types=Exception):
        self.exception_types = exception_types
        super().__init__(lambda e: not isinstance(e, exception_types))


class retry_unless_exception_type(retry_if_exception):
    """Until an exception of the types is raised: also after a result."""

    def __init__(self, exception_types=Exception):
        self.exception_types = exception_types
        super().__init__(lambda e: not isinstance(e, exception_types))

    def __call__(self, retry_state):
        return not retry_state.outcome.failed or self.predicate(retry_state.outcome.exception())


class retry_if_exception_cause_type(retry_base):
    """If the exception, or one that caused it, is of the types."""

    def __init__(self, exception_types=Exception):
        self.exception_cause_types = exception_types

    def __call__(self, retry_state):
        exc = retry_state.outcome.exception() if retry_state.outcome.failed else None
        while exc is not None:
            if isinstance(exc.__cause__, self.exception_cause_types):
                return True
            exc = exc.__cause__
        return False


class retry_if_result(retry_base):
    def __init__(self, predicate):
        self.predicate = predicate

    def __call__(self, retry_state):
        return not retry_state.outcome.failed and self.predicate(retry_state.outcome.result())


class retry_if_not_result(retry_base):
    def __init__(self, predicate):
        self.predicate = predicate

    def __call__(self, retry_state):
        return not retry_state.outcome.failed and not self.predicate(retry_state.outcome.result())


class retry_if_exception_message(retry_if_exception):
    """If the exception's text is a message, or matches a pattern from its begin."""

    def __init__(self, message=None, match=None):
        if message and match:
            raise TypeError(f"{type(self).__name__}() takes either 'message' or 'match', not both")
        if message:
            super().__init__(lambda e: message == str(e))
        elif match:
            pattern = re.compile(match)
            super().__init__(lambda e: bool(pattern.match(str(e))))
        else:
            raise TypeError(f"{type(self).__name__}() missing 1 required argument 'message' or 'match'")


class retry_if_not_exception_message(retry_if_exception_message):
    def __init__(self, message=None, match=None):
        super().__init__(message, match)
        matches = self.predicate
        self.predicate = lambda e: not matches(e)

    def __call__(self, retry_state):
        return not retry_state.outcome.failed or self.predicate(retry_state.outcome.exception())


class retry_any(retry_base):
    def __init__(self, *retries):
        self.retries = retries

    def __call__(self, retry_state):
        return any(retry(retry_state) for retry in self.retries)


class retry_all(retry_base):
    def __init__(self, *retries):
        self.retries = retries

    def __call__(self, retry_state):
        return all(retry(retry_state) for retry in self.retries)

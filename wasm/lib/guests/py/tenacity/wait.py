"""How long to sleep between two attempts."""

import random

from ._utils import MAX_WAIT, to_seconds


class wait_base:
    def __call__(self, retry_state):
        raise NotImplementedError

    def __add__(self, other):
        return wait_combine(self, other)

    def __radd__(self, other):
        return self if other == 0 else self.__add__(other)     # sum() begins with 0


class wait_fixed(wait_base):
    def __init__(self, wait):
        self.wait_fixed = to_seconds(wait)

    def __call__(self, retry_state):
        return self.wait_fixed


class wait_none(wait_fixed):
    def __init__(self):
        super().__init__(0)


class wait_random(wait_base):
    def __init__(self, min=0, max=1):
        self.wait_random_min, self.wait_random_max = to_seconds(min), to_seconds(max)

    def __call__(self, retry_state):
        return self.wait_random_min + random.random() * (self.wait_random_max - self.wait_random_min)


class wait_combine(wait_base):
    def __init__(self, *strategies):
        self.wait_funcs = strategies

    def __call__(self, retry_state):
        return sum(wait(retry_state) for wait in self.wait_funcs)


class wait_chain(wait_base):
    """The first strategy after the first attempt, and so on; the last one from then on."""

    def __init__(self, *strategies):
        self.strategies = strategies

    def __call__(self, retry_state):
        number = min(max(retry_state.attempt_number, 1), len(self.strategies))
        return self.strategies[number - 1](retry_state)


class wait_exception(wait_base):
    """What a function makes of the exception."""

    def __init__(self, predicate):
        self.predicate = predicate

    def __call__(self, retry_state):
        return self.predicate(retry_state.outcome.exception())


class wait_incrementing(wait_base):
    def __init__(self, start=0, increment=100, max=MAX_WAIT):
        self.start, self.increment, self.max = to_seconds(start), to_seconds(increment), to_seconds(max)

    def __call__(self, retry_state):
        return max(0, min(self.start + self.increment * (retry_state.attempt_number - 1), self.max))


class wait_exponential(wait_base):
    def __init__(self, multiplier=1, max=MAX_WAIT, exp_base=2, min=0):
        self.multiplier, self.exp_base = multiplier, exp_base
        self.min, self.max = to_seconds(min), to_seconds(max)

    def __call__(self, retry_state):
        try:
            result = self.multiplier * self.exp_base ** (retry_state.attempt_number - 1)
        except OverflowError:
            return self.max
        return max(max(0, self.min), min(result, self.max))


class wait_random_exponential(wait_exponential):
    def __call__(self, retry_state):
        return random.uniform(self.min, super().__call__(retry_state))


wait_full_jitter = wait_random_exponential


class wait_exponential_jitter(wait_base):
    def __init__(self, initial=1, max=MAX_WAIT, exp_base=2, jitter=1):
        self.initial, self.max, self.exp_base, self.jitter = initial, max, exp_base, jitter

    def __call__(self, retry_state):
        jitter = random.uniform(0, self.jitter)
        try:
            result = self.initial * self.exp_base ** (retry_state.attempt_number - 1) + jitter
        except OverflowError:
            result = self.max
        return max(0, min(result, self.max))

"""The states of a connection."""

from enum import IntEnum


class State(IntEnum):
    CONNECTING, OPEN, CLOSING, CLOSED = range(4)


CONNECTING, OPEN, CLOSING, CLOSED = State

"""Names and numbers as the strategies tell them."""

import sys
from datetime import timedelta

MAX_WAIT = sys.maxsize / 2


def to_ordinal(n):
    if 11 <= n % 100 <= 13:
        return f"{n}th"
    return f"{n}" + {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def get_callback_name(cb):
    parts = []
    try:
        parts.append(cb.__module__)
    except AttributeError:
        pass
    parts.append(getattr(cb, "__qualname__", None) or type(cb).__name__)
    return ".".join(parts)


def name_of(retry_state):
    return "<unknown>" if retry_state.fn is None else get_callback_name(retry_state.fn)


def to_seconds(time):
    return float(time.total_seconds() if isinstance(time, timedelta) else time)

"""How long code takes, by the virtual clock: what its instructions cost in the model."""

import gc
import itertools
import sys
import time

from _lib import later as _later

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1_000_000
default_repeat = 5
default_timer = time.perf_counter

template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


dummy_src_name = "<timeit-src>"


def reindent(src, indent):
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {} if globals is None else dict(globals)
        init = ""
        for what, name, code in (("setup", "_setup", setup), ("stmt", "_stmt", stmt)):
            if callable(code):
                names[name] = code
                init += f", {name}={name}"
            elif not isinstance(code, str):
                raise ValueError(f"{what} is neither a string nor callable")
        setup_text = "_setup()" if callable(setup) else reindent(setup, 4)
        stmt_text = "_stmt()" if callable(stmt) else reindent(stmt, 8)
        # Each text must be whole by itself: none may end the block of the other.
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            setup += "\n"
        if isinstance(stmt, str):
            compile((setup if isinstance(setup, str) else "") + stmt, dummy_src_name, "exec")
        self.src = template.format(init=init, setup=setup_text, stmt=stmt_text)
        exec(compile(self.src, dummy_src_name, "exec"), names)
        self.inner = names["inner"]

    def print_exc(self, file=None):
        """The traceback of what is handled now, with the lines of the measured code."""
        import linecache
        import traceback
        linecache.cache[dummy_src_name] = len(self.src), None, self.src.split("\n"), dummy_src_name
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_later(globals(), "_timeit_main", "main")

"""asyncio's log. The module logging is only imported where the program uses it itself; without it a record of level WARNING or more goes
to standard error, as logging's last resort would print it."""

import sys


def __getattr__(name):
    if name == "logger":
        import logging
        return logging.getLogger("asyncio")
    raise AttributeError(f"module 'asyncio.log' has no attribute {name!r}")


def _debug(message, *args):
    if "logging" in sys.modules:
        sys.modules["logging"].getLogger("asyncio").debug(message, *args)


def _warning(message, *args):
    if "logging" in sys.modules:
        sys.modules["logging"].getLogger("asyncio").warning(message, *args)
    else:
        sys.stderr.write(message % args + "\n")


def _error(message, error=None):
    if "logging" in sys.modules:
        info = (type(error), error, error.__traceback__) if error is not None else False
        sys.modules["logging"].getLogger("asyncio").error(message, exc_info=info)
    else:
        from _asyncio import format_exception
        sys.stderr.write(message + "\n" + (format_exception(error) if error is not None else ""))


def _warn_slow(what, seconds):
    _warning("Executing %s took %.3f seconds", repr(what), seconds)

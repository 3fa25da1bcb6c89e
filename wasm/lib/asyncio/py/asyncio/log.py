"""asyncio's log. The module logging is only imported where the program uses it itself; without it a record of level WARNING or more goes
to standard error, as logging's last resort would print it."""

import sys


class _Logger:
    """logging.getLogger("asyncio"), which is there once somebody imported logging or asks for more than to log."""

    def __getattr__(self, name):
        import logging
        return getattr(logging.getLogger("asyncio"), name)

    # stacklevel: a record's place is the caller of debug(), info() ..., not these two frames.
    def _log(self, level, message, args, exc_info):
        if "logging" in sys.modules:
            getattr(sys.modules["logging"].getLogger("asyncio"), level)(message, *args, exc_info=exc_info, stacklevel=3)
        elif level in ("warning", "error"):
            text = (message % args if args else message) + "\n"
            if exc_info:
                from _asyncio import format_exception
                text += format_exception(exc_info[1])
            sys.stderr.write(text)

    def debug(self, message, *args, exc_info=False):
        self._log("debug", message, args, exc_info)

    def info(self, message, *args, exc_info=False):
        self._log("info", message, args, exc_info)

    def warning(self, message, *args, exc_info=False):
        self._log("warning", message, args, exc_info)

    def error(self, message, *args, exc_info=False):
        self._log("error", message, args, exc_info)


logger = _Logger()

"""What few programs ask of os; it is loaded when one does."""

__name__ = "os"

import os

(EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL,
 EX_PROTOCOL, EX_NOPERM, EX_CONFIG) = range(64, 79)
supports_bytes_environ = True


def getenvb(key, default=None):
    value = os.environ.get(os.fsdecode(key))
    return default if value is None else os.fsencode(value)


def get_exec_path(env=None):
    return (os.environ if env is None else env).get("PATH", os.defpath).split(os.pathsep)


def sched_yield():
    import time
    time.sleep(0)


def waitstatus_to_exitcode(status):
    if status & 0x7f:
        return -(status & 0x7f)
    return status >> 8 & 0xff

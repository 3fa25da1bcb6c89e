"""Stand-in for _testcapi: a test that uses anything of it is skipped, a class that it would decorate goes missing."""
import absent

INT_MAX, PY_SSIZE_T_MAX = 2**31 - 1, 2**63 - 1


def with_tp_del(cls):
    return absent.Missing(f"_testcapi for {cls.__name__}")


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return absent.Missing(f"_testcapi.{name}")

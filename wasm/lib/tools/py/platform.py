"""What the simulated machine says that it is."""

import sys

_Uname = None


def system():
    return "Linux"


def node():
    return "playground"


def release():
    return "6.0.0"


def version():
    return "#1 simulated"


def machine():
    return "x86_64"


def processor():
    return ""


def architecture(executable="", bits="", linkage=""):
    return "64bit", "ELF"


def python_version():
    return "3.13.0"


def python_version_tuple():
    return "3", "13", "0"


def python_implementation():
    return "CPython"


def python_compiler():
    return "Go"


def python_build():
    return "playground", "simulated"


def python_branch():
    return ""


python_revision = python_branch


def platform(aliased=False, terse=False):
    return f"Linux-{release()}" if terse else f"Linux-{release()}-{machine()}-with-glibc2.36"


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return "glibc", "2.36"


def uname():
    global _Uname
    if _Uname is None:
        from collections import namedtuple
        _Uname = namedtuple("uname_result", "system node release version machine")
    return _Uname(system(), node(), release(), version(), machine())


def freedesktop_os_release():
    return {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}


def win32_edition():
    return None


def win32_is_iot():
    return False

"""Stand-in for test.support.import_helper: a module that is not there skips the test."""
import contextlib
import importlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return importlib.import_module(name)
    except ImportError as why:
        raise unittest.SkipTest(str(why))


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    # There is one implementation of each module here: it stands for the one in C and for the one in Python.
    return importlib.import_module(name)


def unload(name):
    sys.modules.pop(name, None)


def forget(name):
    unload(name)


@contextlib.contextmanager
def isolated_modules():
    yield


@contextlib.contextmanager
def CleanImport(*names, usefrozen=False):
    saved = sys.modules.copy()
    for name in names:
        sys.modules.pop(name, None)
    try:
        yield
    finally:
        sys.modules.update(saved)


@contextlib.contextmanager
def DirsOnSysPath(*paths):
    saved = sys.path[:]
    sys.path.extend(paths)
    try:
        yield
    finally:
        sys.path[:] = saved


def ready_to_import(name=None, source=""):
    raise unittest.SkipTest("writes a module to import")


def make_legacy_pyc(source):
    raise unittest.SkipTest("needs .pyc files")


def ensure_lazy_imports(*args, **kwargs):
    raise unittest.SkipTest("needs a subprocess")

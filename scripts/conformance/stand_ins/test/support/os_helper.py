"""Stand-in for test.support.os_helper, on the run's own file system in memory."""
import contextlib
import os
import unittest

TESTFN = "@test_tmp"
TESTFN_ASCII = TESTFN
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_NONASCII = TESTFN + "\xe6"
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
FS_NONASCII = "\xe6"
SAVEDCWD = os.getcwd()


class FakePath:
    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    import shutil
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(path)


def create_empty_file(filename):
    open(filename, "w").close()


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    import shutil
    import tempfile
    if path is None:
        path = os.path.realpath(tempfile.mkdtemp())
    else:
        os.mkdir(path)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    saved = os.getcwd()
    os.chdir(os.path.realpath(path))
    try:
        yield os.getcwd()
    finally:
        os.chdir(saved)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir(path=name, quiet=quiet) as path, change_cwd(path, quiet=quiet) as cwd:
        yield cwd


class EnvironmentVarGuard(dict):
    """os.environ, whose changes are taken back."""

    def __init__(self):
        super().__init__(os.environ)
        self._saved = dict(os.environ)

    def __enter__(self):
        return self

    def __setitem__(self, name, value):
        super().__setitem__(name, value)
        os.environ[name] = value

    def __delitem__(self, name):
        super().pop(name, None)
        os.environ.pop(name, None)

    def __exit__(self, *exc_info):
        os.environ.clear()
        os.environ.update(self._saved)

    def set(self, name, value):
        os.environ[name] = value

    def unset(self, *names):
        for name in names:
            os.environ.pop(name, None)

    def __getitem__(self, name):
        return os.environ[name]

    def __delitem__(self, name):
        os.environ.pop(name, None)

    def __contains__(self, name):
        return name in os.environ

    def keys(self):
        return os.environ.keys()

    def get(self, name, default=None):
        return os.environ.get(name, default)

    def __setitem__(self, name, value):
        os.environ[name] = value


def _here(test):
    return test


def _skip(test):
    return unittest.skip("a facility of a real file system")(test)


can_symlink = can_hardlink = can_chmod = lambda: True
skip_unless_symlink = skip_unless_hardlink = skip_unless_working_chmod = skip_if_dac_override = _here
skip_unless_xattr = skip_unless_dac_override = _skip


@contextlib.contextmanager
def temp_umask(umask):
    saved = os.umask(umask)
    try:
        yield
    finally:
        os.umask(saved)


def subst_drive(path):
    raise unittest.SkipTest("a facility of Windows")


def open_dir_fd(path):
    raise unittest.SkipTest("paths that begin at a descriptor")


def make_bad_fd():
    with open(TESTFN, "wb") as file:
        fd = file.fileno()
    unlink(TESTFN)
    return fd


def fd_count():
    return 3

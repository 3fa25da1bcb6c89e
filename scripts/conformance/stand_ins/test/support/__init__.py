"""Stand-in for CPython's test.support: what its test files use, as far as it means something here.

Tests that look into the C interpreter, want a subprocess or the internet are skipped.
"""
import contextlib
import functools
import sys
import textwrap
import unittest

from .odd_objects import ALWAYS_EQ, LARGEST, NEVER_EQ, SMALLEST, BrokenIter

sys.getrefcount = lambda object: 2       # nothing counts references here

verbose = False
failfast = False
use_resources = None
MAX_Py_ssize_t = sys.maxsize
_1M, _1G, _2G, _4G = 1024 ** 2, 1024 ** 3, 2 * 1024 ** 3, 4 * 1024 ** 3
LOOPBACK_TIMEOUT, INTERNET_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT = 10.0, 60.0, 30.0, 300.0
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
Py_DEBUG = Py_GIL_DISABLED = Py_TRACE_REFS = MS_WINDOWS = is_jython = is_android = is_wasi = is_emscripten = False
is_apple = is_apple_mobile = False
has_fork_support = has_subprocess_support = has_strftime_extensions = False
has_socket_support = True
HAVE_ASAN_FORK_BUG = False
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
TEST_HOME_DIR = TEST_DATA_DIR = "/test"
TEST_HTTP_URL = "http://www.pythontest.net"
REPO_ROOT = "/"
is_s390x = PGO = False


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


def _skips(reason):
    return unittest.skip(reason)


cpython_only = _skips("looks into the C interpreter")
refcount_test = _skips("counts references of the C interpreter")
no_tracing = impl_is_fine = lambda test: test
requires_IEEE_754 = requires_docstrings = _was = suppress_immortalization_test = lambda test: test
requires_zlib = requires_gzip = lambda reason=None: (lambda test: test)
requires_bz2 = requires_lzma = lambda reason=None: _skips("needs a compression library")
skip_emscripten_stack_overflow = skip_wasi_stack_overflow = lambda: (lambda test: test)


def requires_subprocess():
    return _skips("needs a subprocess")


def requires_fork():
    return _skips("needs fork")


def requires_working_socket(*, module=False):
    return None if module else (lambda test: test)


def requires_resource(resource):
    return _skips(f"resource {resource!r} is not there")


def requires_limited_api(test):
    return _skips("needs the C API")(test)


requires_specialization = _skips("looks into the C interpreter")


def requires(resource, msg=None):
    if resource != "network":       # there is one: the simulated
        raise ResourceDenied(msg or f"resource {resource!r} is not there")


darwin_malloc_err_warning = print_warning = lambda test_name: None


def is_resource_enabled(resource):
    return False


def impl_detail(msg=None, **guards):
    return (lambda test: test) if check_impl_detail(**guards) else _skips(msg or "a detail of one implementation")


def check_impl_detail(**guards):
    if not guards:
        return False
    return bool(guards.get("playground", not next(iter(guards.values()))))


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else (lambda test: test)


def skip_if_sanitizer(*args, **kwargs):
    return lambda test: test


def skip_if_buggy_ucrt_strfptime(test):
    return test


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest("needs multiprocessing")


def check_sanitizer(**kwargs):
    return False


def requires_mac_ver(*args):
    return lambda test: test


def bigmemtest(*args, **kwargs):
    return _skips("needs much memory")


def bigaddrspacetest(test):
    return _skips("needs much memory")(test)


def run_with_tz(tz):
    return _skips("needs the system's time zones")


@contextlib.contextmanager
def run_with_locale(category, *locales):
    if "" not in locales:
        raise unittest.SkipTest("needs the system's locales")
    yield


def run_with_locales(*args):
    return _skips("needs the system's locales")


def force_not_colorized(test):
    return test


def gc_collect():
    try:
        import gc
    except ImportError:
        return
    gc.collect()


@contextlib.contextmanager
def disable_gc():
    yield


@contextlib.contextmanager
def gc_threshold(*args):
    yield


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    yield


@contextlib.contextmanager
def set_recursion_limit(limit):
    raise unittest.SkipTest("the recursion limit is fixed")
    yield


def get_recursion_depth():
    depth, frame = 0, sys._getframe()
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return depth


def get_recursion_available():
    return sys.getrecursionlimit() - get_recursion_depth()


def get_c_recursion_limit():
    return 1000


def exceeds_recursion_limit():
    return 5000


def adjust_int_max_str_digits(max_digits):
    return contextlib.nullcontext()


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    had = hasattr(obj, attr)
    old = getattr(obj, attr, None)
    setattr(obj, attr, new_val)
    try:
        yield old
    finally:
        if had:
            setattr(obj, attr, old)
        else:
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    had = item in obj
    old = obj.get(item) if had else None
    obj[item] = new_val
    try:
        yield old
    finally:
        if had:
            obj[item] = old
        elif item in obj:
            del obj[item]


def patch(test_instance, object_to_patch, attr_name, new_value):
    getattr(object_to_patch, attr_name)
    had = attr_name in vars(object_to_patch)
    old = getattr(object_to_patch, attr_name)
    test_instance.addCleanup(lambda: setattr(object_to_patch, attr_name, old) if had else delattr(object_to_patch, attr_name))
    setattr(object_to_patch, attr_name, new_value)


@contextlib.contextmanager
def captured_output(stream_name):
    import io
    original = getattr(sys, stream_name)
    setattr(sys, stream_name, io.StringIO())
    try:
        yield getattr(sys, stream_name)
    finally:
        setattr(sys, stream_name, original)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as cm:
        compile(statement, "<test string>", "exec")
    err = cm.exception
    testcase.assertIsNotNone(err.lineno)
    if lineno is not None:
        testcase.assertEqual(err.lineno, lineno)
    testcase.assertIsNotNone(err.offset)
    if offset is not None:
        testcase.assertEqual(err.offset, offset)


class catch_unraisable_exception:
    def __init__(self):
        self.unraisable = self._old = None

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __enter__(self):
        self._old = sys.unraisablehook
        sys.unraisablehook = self._hook
        return self

    def __exit__(self, *exc_info):
        sys.unraisablehook = self._old
        del self.unraisable


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass


class CPUStopwatch:
    seconds = 0.0

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}")


def check_free_after_iterating(test, iter, cls, args=()):
    raise unittest.SkipTest("counts references of the C interpreter")


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    with testcase.assertRaises(TypeError):
        tp(*args, **kwds)


def check_sizeof(test, o, size):
    raise unittest.SkipTest("sizes of the C interpreter")


def calcobjsize(fmt):
    return 0


calcvobjsize = calcobjsize


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    raise unittest.SkipTest("the module's private names are its own business")


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    return set(dir(ref_api)) - set(dir(other_api)) - set(ignore)


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def findfile(filename, subdir=None):
    raise unittest.SkipTest(f"no file {filename} here")


def open_urlresource(*args, **kwargs):
    raise unittest.SkipTest("needs the internet")


def run_in_subinterp(code):
    raise unittest.SkipTest("needs subinterpreters")


run_in_subinterp_with_config = run_in_subinterp


def maybe_get_event_loop_policy():
    return None


def reap_children():
    pass


def wait_process(pid, *, exitcode, timeout=None):
    raise unittest.SkipTest("needs a subprocess")


def late_deletion(obj):
    pass


def print_warning(msg):
    pass


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    import time
    end, delay = time.monotonic() + timeout, init_delay
    while True:
        yield
        if time.monotonic() >= end:
            break
        time.sleep(delay)
        delay = min(delay * 2, max_delay)
    if error:
        raise AssertionError(f"timeout ({timeout:.1f} seconds)")


busy_retry = sleeping_retry


def setswitchinterval(interval):
    return sys.setswitchinterval(interval)


def optim_args_from_interpreter_flags():
    return []


def args_from_interpreter_flags():
    return []


class Matcher:
    def matches(self, d, **kwargs):
        return all(d.get(k) == v for k, v in kwargs.items())


EqualToForwardRef = None


def requires_debug_ranges(reason="requires co_positions / debug_ranges"):
    return lambda test: test


def iter_builtin_types():
    import builtins
    return (x for x in vars(builtins).values() if isinstance(x, type))


def iter_name_value_pairs(*args):
    return iter(())


def iter_slot_wrappers(cls):
    return iter(())


def requires_venv_with_pip():
    return _skips("needs a virtual environment")


def force_not_colorized_test_class(cls):
    return cls


def force_color(color):
    return lambda test: test


def no_color():
    return contextlib.nullcontext()


def make_clean_env():
    return {}


def skip_if_unlimited_stack_size(test):
    return test


def set_sigill_handler(*args):
    pass


def has_no_debug_ranges():
    return False


def missing_compiler_executable(cmd_names=()):
    return "no compiler"


def setup_venv_with_pip_setuptools(name):
    raise unittest.SkipTest("needs a virtual environment")


def strace_helper(*args):
    raise unittest.SkipTest("needs strace")


class OSEnvironment:
    pass


skip_if_pgo_task = skip_on_s390x = thread_unsafe = lambda test: test


def run_code(code, extra_names=None):
    names = dict(extra_names or {})
    exec(textwrap.dedent(code), names)
    return names


def system_must_validate_cert(test):
    return unittest.skip("certificates are not modelled")(test)


def requires_gil_enabled(msg=""):
    return lambda test: test


def requires_linux_version(*version):
    return lambda test: test


requires_freebsd_version = requires_mac_ver = requires_linux_version
unix_shell = None

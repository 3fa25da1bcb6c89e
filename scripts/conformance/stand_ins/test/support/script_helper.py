"""Stand-in for test.support.script_helper: there are no subprocesses, so these tests are skipped."""
import unittest


def _skip(*args, **kwargs):
    raise unittest.SkipTest("needs a subprocess")


assert_python_ok = assert_python_failure = spawn_python = kill_python = run_python_until_end = make_script = make_pkg = _skip
make_zip_script = make_zip_pkg = run_test_script = interpreter_requires_environment = _skip

"""Finds the CPython that is the judge of every doubt about Python."""
import os
import shutil
import subprocess
import sys
from pathlib import Path


def find_python():
    """The path of a CPython 3.13 and its full version."""
    candidates = [os.environ.get("ORACLE_PYTHON"), shutil.which("python3.13"),
                  *sorted(map(str, Path.home().glob(".pyenv/versions/3.13*/bin/python3.13")))]
    for python in filter(None, candidates):
        asked = subprocess.run([python, "-c", "import platform; print(platform.python_version())"],
                               capture_output=True, text=True)
        if asked.stdout.startswith("3.13."):
            return python, asked.stdout.strip()
    sys.exit("no CPython 3.13 here. Set ORACLE_PYTHON to one.")

#!/usr/bin/env python3.13
"""Writes which names modules of CPython 3.13 have and the playground's lack, for what is said to those who ask for one.

    python3.13 scripts/oracle/absent.py

It writes wasm/lib/std/py/_absent.py. Names that begin with an underscore, and what a module only imports from another, do not count.
"""
import importlib
import json
import pathlib
import pkgutil
import subprocess
import sys
import tempfile
import textwrap
import types
import warnings

TOP = pathlib.Path(__file__).resolve().parents[2]
OUT = TOP / "wasm/lib/std/py/_absent.py"
# What imports of which open a window, print a poem or run tests, and what is not for programs.
UNWANTED = "antigravity builtins ensurepip idlelib lib2to3 pip test this tkinter turtle turtledemo __main__ __phello__".split()

# The playground's answer: the names it lacks of those modules that it has.
ASK = """
import importlib, json
for module, names in json.loads(ALL).items():
    try:
        found = importlib.import_module(module)
    except ImportError:
        continue
    lacking = [name for name in names if not hasattr(found, name)]
    if lacking:
        print(module, *lacking)
"""


def own(module):
    """The public names that a module has for programs."""
    told = getattr(module, "__all__", ())
    for name, value in vars(module).items():
        if name in told:
            yield name
        elif name[0] != "_" and not isinstance(value, types.ModuleType):
            home = getattr(value, "__module__", None) if callable(value) else None
            if home in (None, module.__name__, "_" + module.__name__, "posix"):
                yield name


def modules():
    """{name: public names} of all modules of CPython that can be imported here."""
    found = {}
    for top in sorted(sys.stdlib_module_names):
        if top[0] == "_" or top in UNWANTED:
            continue
        waiting = [top]
        while waiting:
            name = waiting.pop()
            try:
                module = importlib.import_module(name)
            except (ImportError, SystemExit):
                continue
            found[name] = sorted(own(module))
            for part in pkgutil.iter_modules(getattr(module, "__path__", ())):
                if part.name[0] != "_" and part.name not in ("test", "tests"):
                    waiting.append(f"{name}.{part.name}")
    return found


def main():
    warnings.simplefilter("ignore")
    listing = f"ALL = {json.dumps(json.dumps(modules()))}\n{ASK}"
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "ask.py")
        path.write_text(listing)
        asked = subprocess.run(["go", "run", "./scripts/play", str(path)], cwd=TOP, capture_output=True, text=True)
    if asked.returncode:
        sys.exit(asked.stderr)
    lines = []
    for line in sorted(asked.stdout.splitlines()):
        module, names = line.split(" ", 1)
        text = textwrap.fill(f'"{module}": """{names}""",', 158, initial_indent="    ", subsequent_indent="        ", break_on_hyphens=False)
        lines.append(text + "\n")
    OUT.write_text('"""Names that modules of CPython 3.13 have and the playground\'s lack, written by scripts/oracle/absent.py."""\n\nnames = {\n'
                   + "".join(lines) + "}\n")


main()

#!/usr/bin/env python3
"""The examples in the docstrings of other people's packages, on CPython 3.13 and on the engine: do they print the same?

    scripts/conformance/examples.py FOLDER more_itertools boltons    packages in a folder, as an installer leaves them there
    scripts/conformance/examples.py FOLDER sympy/core                those of one part of a package

A package's examples (what stands behind >>>) become one listing that runs them one by one; what a module's docstrings share, they share.
Neither side is asked whether an example prints what its docstring says: only whether both print the same. Drawn numbers, sets of texts
and what is not modelled here (numpy, xml) differ and always will. The packages are read where they are, and nothing of them is kept.
"""
import ast
import doctest
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "scripts/oracle"))
import pythons

LISTING = '''if 0:
    import {package}
import contextlib, importlib, io, traceback

EXAMPLES = {examples!r}
for module, parts in EXAMPLES:
    try:
        names = vars(importlib.import_module(module))
    except BaseException as e:
        print("##", module, "cannot be imported:", type(e).__name__, e)
        continue
    for part, sources in parts:
        own = dict(names, __name__="__main__")
        for source in sources:
            printed = io.StringIO()
            try:
                with contextlib.redirect_stdout(printed):
                    exec(compile(source, "<example>", "single", dont_inherit=True), own)
                end = ""
            except BaseException as e:
                end = "".join(traceback.format_exception_only(e))
            print("##", module, part, repr(source))
            print(printed.getvalue() + end)
'''


def examples(folder, wanted):
    """The examples of a package, or of a part of it: [(module, [(name of what has the docstring, [source, ...]), ...]), ...]."""
    found, parser = [], doctest.DocTestParser()
    files = sorted((folder / wanted).rglob("*.py")) if (folder / wanted).is_dir() else [folder / f"{wanted}.py"]
    for file in files:
        text = file.read_text()
        if ">>>" not in text or any(part.startswith("test") for part in file.relative_to(folder).parts):
            continue
        parts = []
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                try:
                    sources = [example.source for example in parser.get_examples(ast.get_docstring(node) or "")]
                except ValueError:  # a docstring that only looks like examples
                    continue
                if sources:
                    parts.append((getattr(node, "name", "module"), sources))
        if parts:
            found.append((".".join(file.relative_to(folder).with_suffix("").parts).removesuffix(".__init__"), parts))
    return found


def answers(command, listing, **env):
    """What each example of a listing printed."""
    done = subprocess.run([*command, listing.name], cwd=listing.parent, env={**os.environ, **env}, capture_output=True, text=True, timeout=900)
    told = re.sub(r"0x[0-9a-f]{4,}", "0x…", done.stdout).replace(f"{listing.parent}/", "")
    return dict(re.findall(r"^## (.*)\n((?:(?!## ).*\n)*)", told, re.M))


def main():
    if len(sys.argv) < 3 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder, (python, _) = Path(sys.argv[1]).resolve(), pythons.find_python()
    with tempfile.TemporaryDirectory() as made:
        play = Path(made) / "play"
        subprocess.run(["go", "build", "-o", play, "./scripts/play"], cwd=TOP, check=True)
        here = Path(made) / "beside"
        here.mkdir()
        for entry in folder.iterdir():
            (here / entry.name).symlink_to(entry)
        for wanted in sys.argv[2:]:
            asked = examples(folder, wanted)
            listing = here / f"examples_of_{wanted.replace('/', '_')}.py"
            listing.write_text(LISTING.format(package=wanted.split("/")[0], examples=asked))
            theirs = answers([python, "-W", "ignore"], listing, PYTHONDONTWRITEBYTECODE="1", PYTHONHASHSEED="0")
            ours = answers([play, "--max-steps", "9000000000", "--max-memory", "2000000000"], listing)
            differ = [example for example in theirs if theirs[example] != ours.get(example)]
            for example in differ:
                print(f"=== {example}", *(f"  - {line}" for line in theirs[example].splitlines() if line),
                      *(f"  + {line}" for line in ours.get(example, "(not run)").splitlines() if line), sep="\n")
            print(f"{wanted}: {sum(len(sources) for _, parts in asked for _, sources in parts)} examples, {len(differ)} differ")


if __name__ == "__main__":
    main()

"""Writes testdata/unparse.txt's expressions as CPython 3.13 renders annotations, to unparse.out.

    python3.13 unparse.py
"""
import pathlib

here = pathlib.Path(__file__).with_name("unparse.txt")
out = []
for line in here.read_text().splitlines():
    space = {}
    exec("from __future__ import annotations\nx: " + line, space)
    out.append(space["__annotations__"]["x"])
here.with_suffix(".out").write_text("\n".join(out) + "\n")

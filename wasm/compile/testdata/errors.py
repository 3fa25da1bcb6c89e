"""Asks CPython 3.13 what is wrong with each chunk of testdata/errors/*.py and writes the answer under it.

Chunks are separated by lines of three dashes. A chunk's last line says what CPython says of it: position and message, or ok.

    python3.13 -W ignore errors.py
"""
import pathlib


def verdict(chunk):
    try:
        compile(chunk, "chunk", "exec", dont_inherit=True)
    except SyntaxError as e:
        end = (e.end_lineno, e.end_offset) if e.end_offset else (0, 1)
        return "### {}:{}-{}:{} {}".format(e.lineno, e.offset, *end, e.msg)
    return "### ok"


for path in sorted(pathlib.Path(__file__).with_name("errors").glob("*.py")):
    chunks = []
    for chunk in path.read_text().split("\n---\n"):
        lines = [line for line in chunk.rstrip("\n").split("\n") if not line.startswith("### ")]
        chunk = "\n".join(lines) + "\n"
        chunks.append(chunk + verdict(chunk))
    path.write_text("\n---\n".join(chunks) + "\n")

"""Asks CPython 3.13 how each chunk of testdata/errors/*.py fails and writes the answer on the line that fails.

Chunks are separated by lines of three dashes. The answer is a comment, `### TypeError: …`: the last line of the traceback, on the innermost
line of the chunk that the traceback names; "### ok" stands on the last line of a chunk that does not fail.

    python3.13 -W ignore errors.py
"""
import pathlib
import traceback


def verdict(chunk):
    """The number of the line that fails, and the last line of the traceback."""
    try:
        exec(compile(chunk, "chunk.py", "exec", dont_inherit=True), {"__name__": "__main__"})
    except BaseException as e:
        lines = [entry.lineno for entry in traceback.extract_tb(e.__traceback__) if entry.filename == "chunk.py"]
        text = "".join(traceback.format_exception(e)).rstrip("\n")
        return (lines or [e.lineno])[-1], text.split("\n")[-1]
    return len(chunk.splitlines()), "ok"


for path in sorted(pathlib.Path(__file__).with_name("errors").glob("*.py")):
    chunks = []
    for chunk in path.read_text().split("\n---\n"):
        lines = [line.split("  ### ")[0] for line in chunk.rstrip("\n").split("\n")]
        number, text = verdict("\n".join(lines) + "\n")
        lines[number - 1] += "  ### " + text
        chunks.append("\n".join(lines))
    path.write_text("\n---\n".join(chunks) + "\n")

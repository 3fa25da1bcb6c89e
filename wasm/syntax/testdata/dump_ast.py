"""Print CPython 3.13's syntax trees and errors in the form that the tests of package syntax compare with.

    python3.13 dump_ast.py tree FILE...     the tree of each file, preceded by its name
    python3.13 dump_ast.py errors FILE...   rewrite the files of failing chunks with CPython's verdicts
"""
import ast
import re
import struct
import sys
import warnings

SKIP = {"ctx", "kind", "type_comment", "type_ignores"}


def quote(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return '"' + "".join(chr(c) if 32 <= c <= 126 and c not in (34, 92) else f"\\x{c:02x}" for c in data) + '"'


def bits(number):
    return format(struct.unpack("<Q", struct.pack("<d", number))[0], "x")


def constant(value):
    if value is None or value is True or value is False or value is Ellipsis:
        return repr(value)
    if isinstance(value, int):
        return f"int {value}"
    if isinstance(value, float):
        return f"float {bits(value)}"
    if isinstance(value, complex):
        return f"complex {bits(value.imag)}"
    return f"{type(value).__name__} {quote(value)}"


def dump(label, value, depth, out):
    if isinstance(value, list):
        for item in value:
            if item is None:
                out.append(" " * depth + label + "=None")
            else:
                dump(label, item, depth, out)
        return
    if value is None:
        return
    pad = " " * depth
    if not isinstance(value, ast.AST):
        out.append(f"{pad}{label}={value if isinstance(value, int) else quote(value)}")
        return
    name = type(value).__name__
    fields = [f for f in value._fields if f not in SKIP]
    if isinstance(value, (ast.operator, ast.unaryop, ast.cmpop)):
        out.append(f"{pad}{label}={name}")
        return
    if isinstance(value, ast.BoolOp):
        name += " " + type(value.op).__name__
        fields = ["values"]
    if isinstance(value, (ast.Constant, ast.MatchSingleton)):
        name += " " + constant(value.value)
        fields = []
    if hasattr(value, "lineno"):
        name += f" {value.lineno}:{value.col_offset}-{value.end_lineno}:{value.end_col_offset}"
    out.append(f"{pad}{label}={name}")
    for field in fields:
        dump(field, getattr(value, field, None), depth + 1, out)


def tree(source):
    out = []
    dump("body", ast.parse(source).body, 0, out)
    return "\n".join(out) + "\n" if out else ""


VERDICT = re.compile(r"[ \t]*### .*")


def judge(chunk):
    """Strip old verdicts from a failing chunk, compile it, and put CPython's verdict on the line of the error."""
    source = VERDICT.sub("", chunk)
    try:
        compile(source + "\n", "<chunk>", "exec")
    except SyntaxError as e:
        end = "?"
        if e.end_offset is not None and e.end_offset > 0:
            end = str(e.end_offset)
            if e.end_lineno != e.lineno:
                end = f"{e.end_lineno}:{end}"
        lines = source.split("\n")
        lines[e.lineno - 1] += f'  ### {e.offset}-{end} {type(e).__name__} "{e.msg}"'
        return "\n".join(lines)
    sys.exit(f"no error in:\n{source}")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.set_int_max_str_digits(0)
    mode, files = sys.argv[1], sys.argv[2:]
    for file in files:
        with open(file, encoding="utf-8", newline="") as f:
            source = f.read()
        if mode == "tree":
            sys.stdout.write(tree(source))
        else:
            with open(file, "w", encoding="utf-8", newline="") as f:
                f.write("\n---\n".join(judge(chunk) for chunk in source.split("\n---\n")))

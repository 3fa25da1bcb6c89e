"""compile() of a syntax tree: the tree is checked as CPython checks it, and written as a text whose statements stand on the lines that the nodes name."""

from . import AST
from ._source import Writer, _kind

_ROOTS = {"exec": "Module", "eval": "Expression", "single": "Interactive"}
_SIMPLE = set("Expr Pass Break Continue Return Delete Assert Global Nonlocal Import ImportFrom Assign AugAssign AnnAssign Raise TypeAlias".split())


def source(tree, mode):
    if _kind(tree) != _ROOTS[mode]:
        raise TypeError(f"expected {_ROOTS[mode]} node, got {_kind(tree)}")
    _complete(tree)
    _consistent(tree, "Load")
    writer = Placed()
    if mode == "single" and all(_kind(x) in _SIMPLE for x in tree.body):
        return "\n" * (tree.body[0].lineno - 1 if tree.body else 0) + "; ".join([writer.flat(x) for x in tree.body]) + "\n"
    if mode != "eval":
        writer.body(tree.body, tree if mode == "exec" else None, 0)
        return "\n".join(writer.lines) + "\n"
    return "\n" * (tree.body.lineno - 1) + writer.text(tree.body)


def _complete(node):
    """Every node has the fields and the place that its kind wants; the innermost that has not is named."""
    if isinstance(node, list):
        for x in node:
            _complete(x)
    if not isinstance(node, AST):
        return
    for field in node._fields:
        if not hasattr(node, field):
            raise TypeError(f'required field "{field}" missing from {_kind(node)}')
        value = getattr(node, field)
        if value is None and field not in node._defaults and _kind(node) not in ("Constant", "MatchSingleton"):
            raise ValueError(f"field '{field}' is required for {_kind(node)}")
        _complete(value)
    for field in node._attributes[:2]:
        if not hasattr(node, field):
            family = next(c for c in reversed(type(node).__mro__) if c is not object and c is not AST)
            raise TypeError(f'required field "{field}" missing from {family.__name__}')


def _consistent(node, want):
    """Targets are marked as such, and nothing else is; a block is not empty."""
    if isinstance(node, list):
        for x in node:
            _consistent(x, want)
    if not isinstance(node, AST):
        return
    kind = _kind(node)
    if "ctx" in node._fields and _kind(node.ctx) != want:
        raise ValueError(f"expression must have {want} context but has {_kind(node.ctx)} instead")
    if kind == "Constant":
        _constant(node.value)
    if getattr(node, "body", None) == [] and kind not in ("Module", "Interactive"):
        raise ValueError(f"empty body on {kind}")
    for field in node._fields:
        if kind in ("Tuple", "List", "Starred") and field != "ctx":
            inside = want
        elif field in ("target", "targets", "optional_vars") or kind == "TypeAlias" and field == "name":
            inside = "Del" if kind == "Delete" else "Store"
        else:
            inside = "Load"
        _consistent(getattr(node, field), inside)


def _constant(value):
    if type(value) in (tuple, frozenset):
        for x in value:
            _constant(x)
    elif value is not None and value is not ... and type(value) not in (int, float, complex, bool, str, bytes):
        raise TypeError(f"got an invalid type in Constant: {type(value).__name__}")


class Placed(Writer):
    """A Writer that leaves lines empty until the next statement's own, and joins statements that share one."""

    def __init__(self):
        super().__init__()
        self.count = 0      # lines written
        self.at = 0         # the line where the next text wants to stand

    def line(self, text):
        while self.count < self.at - 1:
            self.lines.append("")
            self.count += 1
        self.lines.append("    " * self.depth + text)
        self.count += 1 + text.count("\n")
        self.at = 0

    def statement(self, node):
        self.at = getattr(node, "lineno", 0)
        super().statement(node)

    def body(self, nodes, owner=None, deeper=1):
        last = None     # the statement before, if another may follow it on its line
        if deeper and self.count == nodes[0].lineno and all(_kind(x) in _SIMPLE and x.lineno == nodes[0].lineno for x in nodes):
            self.lines[-1] += " " + "; ".join([self.flat(x) for x in nodes])
            return
        self.depth += deeper
        for x in nodes:
            simple = _kind(x) in _SIMPLE
            if simple and last and x.lineno <= self.count:
                self.lines[-1] += "; " + self.flat(x)
            elif x is nodes[0] and owner is not None and _kind(x) == "Expr" and _kind(x.value) == "Constant" and isinstance(x.value.value, str):
                self.at = x.lineno
                self.line(self.docstring(x.value.value))
            else:
                self.statement(x)
            last = simple
        self.depth -= deeper

    def of_Constant(self, node, level):
        z = node.value
        plain = super().of_Constant(node, level)
        if type(z) is complex and z == z:    # a part may be -0.0, which not every sum gives
            for text in plain, f"-({-z.real!r}{-z.imag:+}j)", f"{z.real!r}{z.imag:+}j", "-0.0-0j", "-(-0.0-0j)":
                text = text.replace("inf", "1e309")
                if repr(eval(text)) == repr(z):
                    return f"({text})"
        return plain

    def flat(self, node):
        """The text of a simple statement."""
        aside = Placed()
        aside.statement(node)
        return aside.lines[-1]

    def do_Try(self, node, star=""):
        self.block("try", node.body)
        for h in node.handlers:
            self.at = h.lineno
            self.block("except" + star + self.after(" ", h.type) + (f" as {h.name}" if h.name else ""), h.body)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def do_If(self, node, word="if "):
        self.at = node.lineno
        super().do_If(node, word)

    def do_match_case(self, node):
        self.at = node.pattern.lineno
        super().do_match_case(node)

    def definition(self, node, head):
        for d in node.decorator_list:
            self.at = d.lineno
            self.line("@" + self.text(d))
        self.at = node.lineno
        self.block(head, node.body, node)

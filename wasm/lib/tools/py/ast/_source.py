"""ast.unparse: the text of a tree, with blanks and parentheses where CPython puts them."""

# How tightly things bind, from loosest; text() and within() take the level of the place where a node stands.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _EXPR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, _ATOM = range(18)

_BINARY = {"Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM), "MatMult": ("@", _TERM), "Div": ("/", _TERM), "Mod": ("%", _TERM),
           "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT), "BitOr": ("|", _EXPR), "BitXor": ("^", _BXOR), "BitAnd": ("&", _BAND),
           "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER)}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARED = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in"}


def _kind(node):
    return type(node).__name__


class Writer:
    def __init__(self):
        self.lines, self.depth = [], 0

    def text(self, node, level=_TEST):
        if node is None:
            return ""
        if isinstance(node, list):
            for x in node:
                self.statement(x)
            return "\n".join(self.lines)
        kind = _kind(node)
        if kind == "Module":
            self.body(node.body, node, 0)
            return "\n".join(self.lines)
        if kind == "Interactive":
            return self.text(node.body)
        if kind == "Expression":
            return self.text(node.body)
        if hasattr(self, "do_" + kind):
            self.statement(node)
            return "\n".join(self.lines)
        return getattr(self, "of_" + kind)(node, level)

    # Statements add lines.

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def statement(self, node):
        getattr(self, "do_" + _kind(node))(node)

    def body(self, nodes, owner=None, deeper=1):
        self.depth += deeper
        first = nodes[0] if nodes else None
        if owner is not None and _kind(first) == "Expr" and _kind(first.value) == "Constant" and isinstance(first.value.value, str):
            self.line(("u" if first.value.kind == "u" else "") + self.docstring(first.value.value))
            nodes = nodes[1:]
        for x in nodes:
            self.statement(x)
        self.depth -= deeper

    def docstring(self, text):
        shown, quotes = self.literal(text, ['"""', "'''"], "\n\t")
        return quotes[0] + shown + quotes[0]

    def literal(self, text, quotes, kept=""):
        """A text with escapes, and the quotes that it may stand between, best first."""
        shown = "".join(c.encode("unicode_escape").decode() if c not in kept and (c == "\\" or not c.isprintable()) or c == "\\" else c for c in text)
        left = [q for q in quotes if q not in shown and ("\n" not in shown or len(q) == 3)]
        if not left:
            shown = repr(text)
            return shown[1:-1], [next((q for q in quotes if shown[0] in q), shown[0])]
        left.sort(key=lambda q: q[0] == shown[-1:])
        if shown[-1:] == left[0][0]:
            shown = shown[:-1] + "\\" + shown[-1]
        return shown, left

    def block(self, head, nodes, owner=None):
        self.line(head + ":")
        self.body(nodes, owner)

    def do_Expr(self, node): self.line(self.text(node.value, _YIELD))
    def do_Pass(self, node): self.line("pass")
    def do_Break(self, node): self.line("break")
    def do_Continue(self, node): self.line("continue")
    def do_Return(self, node): self.line("return" + self.after(" ", node.value))
    def do_Delete(self, node): self.line("del " + self.joined(node.targets))
    def do_Assert(self, node): self.line("assert " + self.text(node.test) + self.after(", ", node.msg))
    def do_Global(self, node): self.line("global " + ", ".join(node.names))
    def do_Nonlocal(self, node): self.line("nonlocal " + ", ".join(node.names))
    def do_Import(self, node): self.line("import " + self.joined(node.names))

    def do_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0) + (node.module or "") + " import " + self.joined(node.names))

    def do_Assign(self, node):
        self.line("".join(self.text(t, _TUPLE) + " = " for t in node.targets) + self.text(node.value))

    def do_AugAssign(self, node):
        self.line(self.text(node.target) + " " + _BINARY[_kind(node.op)][0] + "= " + self.text(node.value))

    def do_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and _kind(node.target) == "Name":
            target = "(" + target + ")"
        self.line(target + ": " + self.text(node.annotation) + self.after(" = ", node.value))

    def do_TypeAlias(self, node):
        self.line("type " + self.text(node.name) + self.type_params(node) + " = " + self.text(node.value))

    def do_Raise(self, node):
        if not node.exc and node.cause:
            raise ValueError("Node can't be used without a value attribute.")
        self.line("raise" + self.after(" ", node.exc) + self.after(" from ", node.cause))

    def do_If(self, node, word="if "):
        self.block(word + self.text(node.test), node.body)
        if len(node.orelse) == 1 and _kind(node.orelse[0]) == "If":
            self.do_If(node.orelse[0], "elif ")
        elif node.orelse:
            self.block("else", node.orelse)

    def do_While(self, node):
        self.block("while " + self.text(node.test), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_For(self, node, word="for "):
        self.block(word + self.text(node.target, _TUPLE) + " in " + self.text(node.iter), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_AsyncFor(self, node): self.do_For(node, "async for ")
    def do_With(self, node, word="with "): self.block(word + self.joined(node.items), node.body)
    def do_AsyncWith(self, node): self.do_With(node, "async with ")

    def do_Try(self, node, star=""):
        self.block("try", node.body)
        for h in node.handlers:
            self.block("except" + star + self.after(" ", h.type) + (f" as {h.name}" if h.name else ""), h.body)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def do_TryStar(self, node): self.do_Try(node, "*")

    def do_ExceptHandler(self, node):
        self.block("except" + self.after(" ", node.type) + (f" as {node.name}" if node.name else ""), node.body)

    def do_Match(self, node):
        self.line("match " + self.text(node.subject) + ":")
        self.depth += 1
        for case in node.cases:
            self.do_match_case(case)
        self.depth -= 1

    def do_match_case(self, node):
        self.block("case " + self.text(node.pattern) + self.after(" if ", node.guard), node.body)

    def definition(self, node, head):
        if self.lines:
            self.lines.append("")
        for d in node.decorator_list:
            self.line("@" + self.text(d))
        self.block(head, node.body, node)

    def do_ClassDef(self, node):
        inside = self.joined(node.bases + node.keywords)
        self.definition(node, "class " + node.name + self.type_params(node) + (f"({inside})" if inside else ""))

    def do_FunctionDef(self, node, word="def "):
        self.definition(node, word + node.name + self.type_params(node) + "(" + self.text(node.args) + ")" + self.after(" -> ", node.returns))

    def do_AsyncFunctionDef(self, node): self.do_FunctionDef(node, "async def ")

    # Expressions and the rest are texts.

    def after(self, mark, node, level=_TEST):
        return "" if node is None else mark + self.text(node, level)

    def joined(self, nodes):
        return ", ".join([self.text(x) for x in nodes])

    def within(self, least, level, text):
        """Text that binds like least, in parentheses where the place asks for more."""
        return f"({text})" if level > least else text

    def type_params(self, node):
        return f"[{self.joined(node.type_params)}]" if getattr(node, "type_params", None) else ""

    def of_TypeVar(self, node, level): return node.name + self.after(": ", node.bound) + self.after(" = ", node.default_value)
    def of_TypeVarTuple(self, node, level): return "*" + node.name + self.after(" = ", node.default_value)
    def of_ParamSpec(self, node, level): return "**" + node.name + self.after(" = ", node.default_value)
    def of_alias(self, node, level): return node.name + (f" as {node.asname}" if node.asname else "")
    def of_withitem(self, node, level): return self.text(node.context_expr) + self.after(" as ", node.optional_vars)
    def of_keyword(self, node, level): return ("**" if node.arg is None else node.arg + "=") + self.text(node.value)
    def of_arg(self, node, level): return node.arg + self.after(": ", node.annotation)

    def of_arguments(self, node, level):
        plain = node.posonlyargs + node.args
        parts = []
        for i, (a, d) in enumerate(zip(plain, [None] * (len(plain) - len(node.defaults)) + node.defaults), 1):
            parts.append(self.text(a) + self.after("=", d))
            if i == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + self.text(node.vararg))
        parts += [self.text(a) + self.after("=", d) for a, d in zip(node.kwonlyargs, node.kw_defaults)]
        if node.kwarg:
            parts.append("**" + self.text(node.kwarg))
        return ", ".join(parts)

    def of_Name(self, node, level): return node.id
    def of_NamedExpr(self, node, level): return self.within(_NAMED, level, self.text(node.target, _ATOM) + " := " + self.text(node.value, _ATOM))

    def of_Constant(self, node, level):
        value = node.value
        if value is ...:
            return "..."
        if isinstance(value, tuple):
            return "(" + ", ".join(map(repr, value)) + ("," if len(value) == 1 else "") + ")"
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace("inf", "1e309").replace("nan", "(1e309-1e309)")
        return ("u" if node.kind == "u" else "") + text

    def of_BoolOp(self, node, level):
        least = _AND if _kind(node.op) == "And" else _OR
        parts = [self.text(x, min(least + i, _ATOM)) for i, x in enumerate(node.values, 1)]     # each in its turn a little tighter
        return self.within(least, level, (" and " if least == _AND else " or ").join(parts))

    def of_BinOp(self, node, level):
        mark, least = _BINARY[_kind(node.op)]
        right = mark == "**"
        return self.within(least, level, self.text(node.left, least + right) + f" {mark} " + self.text(node.right, least + (not right)))

    def of_UnaryOp(self, node, level):
        mark, least = _UNARY[_kind(node.op)]
        return self.within(least, level, mark + self.text(node.operand, least))

    def of_Compare(self, node, level):
        return self.within(_CMP, level, self.text(node.left, _EXPR) + "".join(
            f" {_COMPARED[_kind(op)]} " + self.text(x, _EXPR) for op, x in zip(node.ops, node.comparators)))

    def of_Lambda(self, node, level):
        args = self.text(node.args)
        return self.within(_TEST, level, "lambda" + (" " + args if args else "") + ": " + self.text(node.body))

    def of_IfExp(self, node, level):
        return self.within(_TEST, level, self.text(node.body, _OR) + " if " + self.text(node.test, _OR) + " else " + self.text(node.orelse))

    def of_Await(self, node, level): return self.within(_AWAIT, level, "await" + self.after(" ", node.value, _ATOM))
    def of_Yield(self, node, level): return self.within(_YIELD, level, "yield" + self.after(" ", node.value, _ATOM))
    def of_YieldFrom(self, node, level): return self.within(_YIELD, level, "yield from " + self.text(node.value, _ATOM))
    def of_Starred(self, node, level): return "*" + self.text(node.value, _EXPR)

    def of_Attribute(self, node, level):
        value = self.text(node.value, _ATOM)
        if _kind(node.value) == "Constant" and isinstance(node.value.value, int):
            value += " "
        return value + "." + node.attr

    def of_Call(self, node, level):
        return self.text(node.func, _ATOM) + "(" + self.joined(node.args + node.keywords) + ")"

    def of_Subscript(self, node, level):
        value, inside = self.text(node.value, _ATOM), self.text(node.slice)
        if _kind(node.slice) == "Tuple" and node.slice.elts:
            inside = inside[1:-1]
        return value + "[" + inside + "]"

    def of_Slice(self, node, level):
        return self.after("", node.lower) + ":" + self.after("", node.upper) + self.after(":", node.step)

    def of_Tuple(self, node, level):
        text = self.joined(node.elts) + ("," if len(node.elts) == 1 else "")
        return f"({text})" if not node.elts or level > _TUPLE else text

    def of_List(self, node, level): return "[" + self.joined(node.elts) + "]"
    def of_Set(self, node, level): return "{" + (self.joined(node.elts) or "*()") + "}"

    def of_Dict(self, node, level):
        return "{" + ", ".join("**" + self.text(v, _EXPR) if k is None else self.text(k) + ": " + self.text(v) for k, v in zip(node.keys, node.values)) + "}"

    def loops(self, node):
        return "".join(map(self.text, node.generators))

    def of_comprehension(self, node, level):
        return (" async for " if node.is_async else " for ") + self.text(node.target, _TUPLE) + " in " + self.text(node.iter, _OR) + "".join(
            " if " + self.text(x, _OR) for x in node.ifs)

    def of_ListComp(self, node, level): return "[" + self.text(node.elt) + self.loops(node) + "]"
    def of_SetComp(self, node, level): return "{" + self.text(node.elt) + self.loops(node) + "}"
    def of_GeneratorExp(self, node, level): return "(" + self.text(node.elt) + self.loops(node) + ")"
    def of_DictComp(self, node, level): return "{" + self.text(node.key) + ": " + self.text(node.value) + self.loops(node) + "}"

    # f-strings

    def of_JoinedStr(self, node, level):
        parts, quotes = [], ["'", '"', '"""', "'''"]
        for x in node.values:
            if _kind(x) == "Constant" and isinstance(x.value, str):
                text, left = self.literal(x.value.replace("{", "{{").replace("}", "}}"), quotes)
                if not set(left) & set(quotes):     # nothing fits between all parts
                    text = repr(x.value)[1:-1]
                else:
                    quotes = left
            else:
                text = self.within_fstring(x)
                if "\n" in text:
                    quotes = [q for q in quotes if len(q) == 3]
            parts.append(text)
        return "f" + quotes[0] + "".join(parts) + quotes[0]

    def of_FormattedValue(self, node, level):
        inner = self.text(node.value, _OR)
        text = "{" + (" " if inner.startswith("{") else "") + inner
        if node.conversion != -1:
            text += "!" + chr(node.conversion)
        if node.format_spec:
            text += ":" + self.within_fstring(node.format_spec)
        return text + "}"

    def within_fstring(self, node):
        """A replacement field, or a part of a format."""
        kind = _kind(node)
        if kind == "JoinedStr":
            return "".join(map(self.within_fstring, node.values))
        if kind == "Constant" and isinstance(node.value, str):
            return self.spec(node.value)
        if kind == "FormattedValue":
            return self.of_FormattedValue(node, _TEST)
        raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")

    def spec(self, text):
        for c, shown in ("{", "{{"), ("}", "}}"), ("\\", "\\\\"), ("'", "\\'"), ('"', '\\"'), ("\n", "\\n"):
            text = text.replace(c, shown)
        return text

    # Patterns

    def of_MatchValue(self, node, level): return self.text(node.value)
    def of_MatchSingleton(self, node, level): return repr(node.value)
    def of_MatchSequence(self, node, level): return "[" + self.joined(node.patterns) + "]"
    def of_MatchStar(self, node, level): return "*" + (node.name or "_")
    def of_MatchOr(self, node, level): return self.within(_EXPR, level, " | ".join(self.text(x, _BXOR) for x in node.patterns))

    def of_MatchMapping(self, node, level):
        return "{" + ", ".join([self.text(k) + ": " + self.text(p) for k, p in zip(node.keys, node.patterns)] + ["**" + (node.rest or "")] * bool(node.rest)) + "}"

    def of_MatchClass(self, node, level):
        return self.text(node.cls, _ATOM) + "(" + ", ".join([self.text(p) for p in node.patterns] + [
            f"{k}={self.text(p)}" for k, p in zip(node.kwd_attrs, node.kwd_patterns)]) + ")"

    def of_MatchAs(self, node, level):
        if node.pattern is None:
            return node.name or "_"
        return self.within(_TEST, level, self.text(node.pattern, _EXPR) + " as " + node.name)

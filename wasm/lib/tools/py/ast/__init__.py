"""Syntax trees: parse, dump, walk, visitors, literal_eval, unparse. compile() takes a tree, too."""


from _tree import parse as _parse

PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_OPTIMIZED_AST, PyCF_TYPE_COMMENTS = 0x2000, 0x400, 0x8400, 0x1000
_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")


class AST:
    _fields = _attributes = __match_args__ = ()
    _defaults = {}      # of fields that may be left out: [] for a list, Load for a context, else None

    def __init__(self, *args, **kwargs):
        cls = type(self)
        if len(args) > len(self._fields):
            raise TypeError(f"{cls.__name__} constructor takes at most {len(self._fields)} positional argument{'s' * (len(self._fields) != 1)}")
        for name, value in zip(self._fields, args):
            if name in kwargs:
                raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name not in self._fields and name not in self._attributes:
                _old(f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.")
            setattr(self, name, value)
        for name in self._fields[len(args):]:
            if name in kwargs:
                continue
            if name not in self._defaults:
                _old(f"{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. This will become an error in Python 3.15.")
            elif self._defaults[name] == []:
                setattr(self, name, [])
            elif self._defaults[name] is Load:
                setattr(self, name, _load)

    def __reduce__(self):
        return type(self), (), vars(self).copy()


def _old(message):
    import warnings
    warnings.warn(message, DeprecationWarning, 3)


# Kinds of nodes, each with its fields. A field marked * is a list, one marked ? may be None, ctx tells how a value is used;
# a kind marked @ has a place in the source.
_GRAMMAR = """mod: Module body* type_ignores*, Interactive body*, Expression body, FunctionType argtypes* returns
@stmt: FunctionDef name args body* decorator_list* returns? type_comment? type_params*, AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params*,
 ClassDef name bases* keywords* body* decorator_list* type_params*, Return value?, Delete targets*, Assign targets* value type_comment?, TypeAlias name type_params* value,
 AugAssign target op value, AnnAssign target annotation value? simple, For target iter body* orelse* type_comment?, AsyncFor target iter body* orelse* type_comment?,
 While test body* orelse*, If test body* orelse*, With items* body* type_comment?, AsyncWith items* body* type_comment?, Match subject cases*, Raise exc? cause?,
 Try body* handlers* orelse* finalbody*, TryStar body* handlers* orelse* finalbody*, Assert test msg?, Import names*, ImportFrom module? names* level?, Global names*,
 Nonlocal names*, Expr value, Pass, Break, Continue
@expr: BoolOp op values*, NamedExpr target value, BinOp left op right, UnaryOp op operand, Lambda args body, IfExp test body orelse, Dict keys* values*, Set elts*,
 ListComp elt generators*, SetComp elt generators*, DictComp key value generators*, GeneratorExp elt generators*, Await value, Yield value?, YieldFrom value,
 Compare left ops* comparators*, Call func args* keywords*, FormattedValue value conversion format_spec?, JoinedStr values*, Constant value kind?,
 Attribute value attr ctx, Subscript value slice ctx, Starred value ctx, Name id ctx, List elts* ctx, Tuple elts* ctx, Slice lower? upper? step?
expr_context: Load, Store, Del
boolop: And, Or
operator: Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv
unaryop: Invert, Not, UAdd, USub
cmpop: Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn
@excepthandler: ExceptHandler type? name? body*
@pattern: MatchValue value, MatchSingleton value, MatchSequence patterns*, MatchMapping keys* patterns* rest?, MatchClass cls patterns* kwd_attrs* kwd_patterns*,
 MatchStar name?, MatchAs pattern? name?, MatchOr patterns*
type_ignore: TypeIgnore lineno tag
@type_param: TypeVar name bound? default_value?, ParamSpec name default_value?, TypeVarTuple name default_value?
AST: comprehension target iter ifs* is_async, arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*, withitem context_expr optional_vars?,
 match_case pattern guard? body*
@AST: arg arg annotation? type_comment?, keyword arg? value, alias name asname?"""


def _make(name, base, placed, fields=()):
    names = tuple(f.rstrip("*?") for f in fields)
    defaults = {f.rstrip("*?"): [] if f[-1] == "*" else Load if f == "ctx" else None for f in fields if f[-1] in "*?" or f == "ctx"}
    body = {"_fields": names, "__match_args__": names, "_defaults": defaults, "__module__": "ast"}
    body.update(dict.fromkeys((f[:-1] for f in fields if f[-1] == "?"), None))
    if placed:
        body.update(_attributes=_PLACE, end_lineno=None, end_col_offset=None)
    globals()[name] = made = type(name, (base,), body)
    return made


_make("expr_context", AST, False)
for _name in "Load", "Store", "Del":
    _make(_name, expr_context, False)
_load, _store, _del = Load(), Store(), Del()
for _line in _GRAMMAR.replace("\n ", " ").splitlines():
    _kind, _, _members = _line.partition(": ")
    _base = globals().get(_kind.lstrip("@")) or _make(_kind.lstrip("@"), AST, _kind[0] == "@")
    if _base is not expr_context:
        for _member in _members.split(", "):
            _name, *_names = _member.split()
            _make(_name, _base, _kind[0] == "@", _names)
def _renamed(name):
    def old():
        import warnings
        warnings.warn(f"Attribute {name} is deprecated and will be removed in Python 3.14; use value instead", DeprecationWarning, 3)

    def get(self):
        old()
        return self.value

    def set(self, value):
        old()
        self.value = value
    return property(get, set)


Constant.n, Constant.s = _renamed("n"), _renamed("s")


def __getattr__(name):
    if name in ("Num", "Str", "Bytes", "NameConstant", "Ellipsis", "slice", "Index", "ExtSlice", "Suite", "AugLoad", "AugStore", "Param"):
        from . import _outdated
        if "_types" in (found := getattr(_outdated, name)).__dict__:
            _outdated.old(name)
        globals()[name] = found
        return found
    raise AttributeError(f"module 'ast' has no attribute {name!r}")


_single = {}     # operators have no parts: there is one of each that the parser has met


def _node(made):
    """The node of what _tree.parse has made."""
    if type(made) is list:
        return [_node(x) for x in made]
    if type(made) is not tuple:
        return made
    name, place, *fields = made
    cls = globals()[name]
    node = cls.__new__(cls)
    for field, value in zip(cls._fields, fields):
        if field == "op":
            value = _operator(value)
        elif field == "ops":
            value = [_operator(x) for x in value]
        elif type(value) in (tuple, list):
            value = _node(value)
        setattr(node, field, value)
    if "ctx" in cls._fields:
        node.ctx = _load
    if place:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    for field in "targets", "target", "name", "optional_vars":
        if field in cls._fields:
            target = getattr(node, field)
            for x in target if type(target) is list else [target]:
                _used(x, _del if name == "Delete" else _store)
    return node


def _operator(name):
    if name not in _single:
        _single[name] = globals()[name]()
    return _single[name]


def _used(node, ctx):
    if "ctx" in getattr(node, "_fields", ()):
        node.ctx = ctx
        if isinstance(node, (Tuple, List)):
            for x in node.elts:
                _used(x, ctx)
        elif isinstance(node, Starred):
            _used(node.value, ctx)


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if mode not in ("exec", "eval", "single"):
        if mode == "func_type":
            raise NotImplementedError("the playground does not model ast.parse(mode='func_type')")
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, (bytes, bytearray, memoryview)):
        source = bytes(source).decode()
    elif not isinstance(source, str):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    return _node(_parse(source, str(filename), mode))


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _refuse(node):
    line = getattr(node, "lineno", None)
    raise ValueError(f"malformed node or string{f' on line {line}' if line else ''}: {node!r}")


def _number(node, signed=True):
    if signed and isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand, False)
        return +value if isinstance(node.op, UAdd) else -value
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _refuse(node)
    return node.value


def _value(node):
    match node:
        case Constant():
            return node.value
        case Tuple():
            return tuple(map(_value, node.elts))
        case List():
            return list(map(_value, node.elts))
        case Set():
            return set(map(_value, node.elts))
        case Call(func=Name(id="set"), args=[], keywords=[]):
            return set()
        case Dict():
            if len(node.keys) != len(node.values):
                _refuse(node)
            return dict(zip(map(_value, node.keys), map(_value, node.values)))
        case BinOp(op=Add() | Sub()):
            left, right = _number(node.left), _number(node.right, False)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
    return _number(node)


_missing = object()


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {type(node).__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent

    def spread(head, parts, tail, level):
        if indent is None:
            return head + ", ".join(parts) + tail
        return head + "\n" + indent * level + (",\n" + indent * level).join(parts) + tail

    def shown(node, level):
        """A text, and whether it is short."""
        if isinstance(node, list):
            return (spread("[", [shown(x, level + 1)[0] for x in node], "]", level + 1), False) if node else ("[]", True)
        if not isinstance(node, AST):
            return repr(node), True
        cls, parts, empty, short, named = type(node), [], [], True, annotate_fields
        for name in node._fields:
            value = getattr(node, name, _missing)
            if value is _missing or value is None and getattr(cls, name, _missing) is None:
                named = True
                continue
            if not show_empty and value == [] and cls._defaults.get(name) == []:
                if not named:
                    empty.append("[]")
                continue
            if not named:
                parts += empty
                empty = []
            text, simple = shown(value, level + 1)
            short = short and simple
            parts.append(f"{name}={text}" if named else text)
        for name in node._attributes if include_attributes else ():
            value = getattr(node, name, None)
            if value is not None:
                text, simple = shown(value, level + 1)
                short = short and simple
                parts.append(f"{name}={text}")
        if short and len(parts) <= 3:
            return f"{cls.__name__}({', '.join(parts)})", not parts
        return spread(cls.__name__ + "(", parts, ")", level + 1), False

    return shown(node, 0)[0]


def iter_fields(node):
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        for x in value if isinstance(value, list) else (value,):
            if isinstance(x, AST):
                yield x


def walk(node):
    todo = [node]
    for node in todo:
        todo += iter_child_nodes(node)
        yield node


class NodeVisitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            for x in value if isinstance(value, list) else (value,):
                if isinstance(x, AST):
                    self.visit(x)

    def visit_Constant(self, node):
        if any(hasattr(self, name) for name in ("visit_Num", "visit_Str", "visit_Bytes", "visit_NameConstant", "visit_Ellipsis")):
            from . import _outdated
            if visitor := _outdated.visitor(self, node):
                return visitor(node)
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for x in old:
                    if isinstance(x, AST):
                        x = self.visit(x)
                        if x is None:
                            continue
                        if not isinstance(x, AST):
                            new += x
                            continue
                    new.append(x)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def copy_location(new_node, old_node):
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        own = []
        for name, value in zip(_PLACE, place):
            if name in node._attributes:
                if getattr(node, name, None) is None:
                    setattr(node, name, value)
                else:
                    value = getattr(node, name)
            own.append(value)
        for child in iter_child_nodes(node):
            fix(child, own)
    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore) or "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if getattr(child, "end_lineno", None) is not None:
            child.end_lineno += n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    match node.body:
        case [Expr(value=Constant(value=str() as text)), *_]:
            if clean:
                import inspect
                text = inspect.cleandoc(text)
            return text


def get_source_segment(source, node, *, padded=False):
    if any(getattr(node, name, None) is None for name in _PLACE):
        return None
    lines = source.encode().splitlines(keepends=True)[node.lineno - 1:node.end_lineno]
    before = lines[0][:node.col_offset].decode()
    lines[-1] = lines[-1][:node.end_col_offset]
    lines[0] = lines[0][node.col_offset:]
    pad = "".join(c if c in "\f\t" else " " for c in before) if padded and len(lines) > 1 else ""
    return pad + b"".join(lines).decode()


def unparse(ast_obj):
    from ._source import Writer
    return Writer().text(ast_obj)


def main():
    raise NotImplementedError("the playground does not model python -m ast")

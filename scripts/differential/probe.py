# Everything that a built-in type or function can be asked, asked with odd arguments. The lines before this one say what is probed: SUBJECT and PART.
# Each line of output is an expression, and what came of it.
import builtins
import re
import sys


class I(int):
    pass


class S(str):
    pass


class L(list):
    pass


class D(dict):
    pass


class Index:
    def __index__(self):
        return 3


class Odd:
    def __repr__(self):
        return "Odd()"


class Liar:
    "Whose special methods give what they must not."
    def __repr__(self):
        return "Liar()"
    def __len__(self):
        return -1
    def __index__(self):
        return "1"
    def __hash__(self):
        return "h"
    def __iter__(self):
        return 5
    def __contains__(self, x):
        raise KeyError("contains")
    def __eq__(self, other):
        return NotImplemented


class Slots:
    __slots__ = ("a",)


class P:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        "about x"
        return self._x


def fn(*args, **kwargs):
    return args


def gen():
    got = yield 1
    yield got


async def coro():
    return 1


async def agen():
    yield 1


# What is probed: values, each made anew for every question.
SUBJECTS = {
    "int": ["7", "-7", "2**70", "I(5)"], "bool": ["True"], "float": ["2.5", "-0.0", "float('nan')"], "complex": ["(1+2j)"],
    "str": ["'aBc d'", "''", "S('ab')", "'ß€1'"], "bytes": ["b'aBc d'", "b''"], "bytearray": ["bytearray(b'aBc d')"], "memoryview": ["memoryview(b'abc')", "memoryview(bytearray(b'abc'))"],
    "list": ["[3, 1, 2]", "[]", "L([1])"], "tuple": ["(3, 1, 2)", "()"], "range": ["range(1, 10, 2)", "range(0)"], "slice": ["slice(1, 5, 2)"],
    "dict": ["{'a': 1, 2: 3}", "{}", "D(a=1)"], "keys": ["{'a': 1}.keys()"], "values": ["{'a': 1}.values()"], "items": ["{'a': 1}.items()"], "mappingproxy": ["type('Z', (), {'a': 1}).__dict__"],
    "set": ["{1, 2}", "set()"], "frozenset": ["frozenset({1, 2})"],
    "None": ["None"], "Ellipsis": ["..."], "NotImplemented": ["NotImplemented"], "object": ["object()", "Odd()", "Slots()", "Liar()"],
    "function": ["fn", "(lambda a, b=1, *, c=2: a)"], "method": ["P().__init__", "[].append"], "builtin": ["len"], "descriptor": ["str.upper", "int.__add__", "int.real", "type.__dict__['__doc__']", "(5).__add__", "dict.fromkeys"],
    "property": ["property(fn)", "P.x"], "classmethod": ["classmethod(fn)"], "staticmethod": ["staticmethod(fn)"], "super": ["super(I, I(1))"],
    "type": ["int", "P", "type"], "module": ["sys"], "generator": ["gen()", "(x for x in [1])"], "coroutine": ["coro()"], "asyncgen": ["agen()"], "code": ["fn.__code__"], "cell": ["(lambda x: lambda: x)(1).__closure__[0]"],
    "list_iterator": ["iter([1, 2])"], "str_iterator": ["iter('ab')"], "range_iterator": ["iter(range(3))"], "dict_iterator": ["iter({1: 2})"], "set_iterator": ["iter({1})"], "reversed": ["reversed([1, 2])", "reversed({1: 2})"],
    "enumerate": ["enumerate('ab')"], "zip": ["zip('ab', [1])"], "map": ["map(str, [1, 2])"], "filter": ["filter(None, [0, 1])"], "callable_iterator": ["iter(fn, 1)"],
    "ValueError": ["ValueError('x', 1)"], "OSError": ["OSError(2, 'x', 'f')"], "KeyError": ["KeyError('k')"], "StopIteration": ["StopIteration(1)"], "SystemExit": ["SystemExit(3)"], "SyntaxError": ["SyntaxError('m', ('f', 1, 2, 't', 1, 3))"],
    "UnicodeDecodeError": ["UnicodeDecodeError('utf-8', b'a\\xff', 1, 2, 'why')"], "UnicodeEncodeError": ["UnicodeEncodeError('ascii', 'aé', 1, 2, 'why')"], "ImportError": ["ImportError('m', name='n', path='p')"], "AttributeError": ["AttributeError('m', name='n', obj=1)"], "NameError": ["NameError('m', name='n')"],
    "ExceptionGroup": ["ExceptionGroup('m', [ValueError(1), KeyError(2)])"], "GenericAlias": ["list[int]"], "Union": ["(int | str)"],
}

POOL = ["None", "True", "0", "-1", "3", "2**70", "1.5", "float('nan')", "2j", "''", "'ab'", "'%s'", "b''", "b'ab'", "()", "(1, 2)", "[3, 1]", "{}", "{'a': 1}", "{1}", "frozenset('a')", "range(3)", "slice(1, 2)",
        "Index()", "Odd()", "Liar()", "I(2)", "S('a')", "fn", "int", "ValueError('x')", "...", "iter([1, 2])", "bytearray(b'a')", "memoryview(b'a')", "gen()", "object"]
FEW = ["None", "0", "-1", "2**70", "1.5", "'a'", "b'a'", "[1]", "{'a': 1}", "fn", "Index()", "int"]
FEWER = ["None", "0", "2", "'a'", "(1,)"]
KEYWORDS = ["k", "sep", "maxsplit", "encoding", "errors", "keepends", "tabsize", "key", "reverse", "default", "start", "stop", "signed", "byteorder", "length", "bytes_per_sep", "iterable", "object", "x", "old", "new", "count", "strict",
            "value", "base", "mod", "ndigits", "end", "file", "fget", "doc", "name", "bases", "dict", "args", "order", "format", "initial", "real", "imag", "string", "source", "number"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "@", "&", "|", "^", "<<", ">>", "**", "<", "<=", "==", "!=", "in", "is", "and"]
SPECS = ["d", "s", "5", ">8", "x", ".2f", ",", "_", "+", "e", "%", "c", "n", "08.3f", "*^9", "z", "#x", ".3", "=5", "q", "5.", "{", "", " ", "^^^", "010d", ".2", "1,", "_x", ",x", "g", "b"]
PERCENTS = ["%d", "%s", "%r", "%5.2f", "%c", "%x", "%i", "%(a)s", "%%", "%", "%q", "%*d", "%e", "%a", "%5", "%-5s|", "%+d", "%05d", "%.3s"]

UNTOLD = {"__hash__", "__sizeof__", "__dir__", "__reduce__", "__reduce_ex__", "__getstate__", "__subclasses__", "__doc__", "__weakref__", "__module__", "__dict__", "__globals__", "__builtins__", "__text_signature__", "__init_subclass__", "__subclasshook__",
          "gi_frame", "cr_frame", "ag_frame", "gi_code", "cr_code", "ag_code", "__code__", "co_code", "co_consts", "co_names", "co_linetable", "co_exceptiontable", "_co_code_adaptive", "co_stacksize", "co_lnotab", "co_lines", "co_positions", "co_nlocals", "co_flags",
          "co_branches", "replace", "_varname_from_oparg", "__replace__", "mro", "__mro__", "__dictoffset__", "__basicsize__", "__weakrefoffset__", "__itemsize__", "__flags__"}
QUIET = {"print", "input", "exit", "quit", "help", "copyright", "credits", "license", "breakpoint", "open", "globals", "locals", "vars", "dir", "exec", "eval", "compile", "__import__", "id", "hash", "__build_class__", "__debug__", "_"}
names = {name: value for name, value in globals().items() if not name.isupper() or len(name) == 1}


def text(value):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + " of " + ", ".join(sorted(map(repr, value)))
    if hasattr(type(value), "__next__") and type(value).__name__ not in ("generator", "coroutine", "async_generator"):
        return "iterator " + type(value).__name__
    return type(value).__name__ + " " + repr(value)[:200]


def ask(question, subject=None, mode="eval", kind=None):
    it = names["it"] = None if subject is None else eval(subject, names)
    shown = question if subject is None else re.sub(r"\bit\b", lambda m: subject, question).replace("\n", "; ")
    try:
        value = eval(compile(question, "q", mode), names)
        answer = text(value) if mode == "eval" else "done"
        if type(it).__hash__ is None and not isinstance(it, (memoryview, slice)):
            answer += " leaving " + text(it)
    except (RecursionError, MemoryError) as e:
        answer = type(e).__name__
    except BaseException as e:
        answer = type(e).__name__ + ": " + str(e)[:300]
    print(kind or question.replace("\n", "; "), "⇥", shown, "→", answer)
    if hasattr(it, "cr_frame"):
        it.close()


def endless(name, arguments):
    return ("2**70" in arguments or "Index" in arguments and "2**70" in name) and any(word in name for word in ("pow", "shift", "sum", "**", "<<", "round"))


def calls(name, subject=None):
    ask(f"{name}()", subject, kind=name)
    for a in POOL:
        if not endless(name, a):
            ask(f"{name}({a})", subject, kind=name)
    for a in FEW:
        for b in FEW:
            if not endless(name, a + b):
                ask(f"{name}({a}, {b})", subject, kind=name)
    for a in FEWER:
        for b in FEWER:
            for c in FEWER:
                ask(f"{name}({a}, {b}, {c})", subject, kind=name)
    ask(f"{name}(1, 2, 3, 4)", subject, kind=name)
    ask(f"{name}(1, 2, 3, 4, 5, 6, 7)", subject, kind=name)
    for k in KEYWORDS:
        ask(f"{name}({k}=1)", subject, kind=name)
        ask(f"{name}('a', {k}=None)", subject, kind=name)


def methods(subject):
    value = eval(subject, names)
    for name in sorted(set(dir(value))):
        if name in UNTOLD or name == "__class__" or name == "__init__" and subject in ("type", "P", "int") or name == "__new__":
            continue
        if subject == "sys" and not name.startswith("__"):
            continue
        if callable(getattr(value, name, None)):
            if name.startswith("__") and name not in ("__init__", "__format__", "__getitem__", "__setitem__", "__pow__", "__round__", "__call__", "__get__", "__set__", "__setattr__", "__getattribute__", "__exit__", "__class_getitem__"):
                for a in ["", *POOL]:
                    if not endless(name, a):
                        ask(f"it.{name}({a})", subject, kind=name)
                ask(f"it.{name}(1, 2)", subject, kind=name)
                ask(f"it.{name}(k=1)", subject, kind=name)
            else:
                calls(f"it.{name}", subject)


def attributes(subject):
    value = eval(subject, names)
    print(subject, "has", *sorted(dir(value)))
    print(subject, "is", type(value), type(value).__mro__)
    for name in sorted(set(dir(value)) | {"nothing", "__nothing__", "x"}):
        if subject == "sys" and not name.startswith("__"):
            continue
        if name not in UNTOLD:
            ask(f"it.{name}", subject)
            ask(f"type(it).{name}", subject)
            if callable(getattr(value, name, None)):
                for part in "__name__", "__qualname__", "__text_signature__", "__self__", "__objclass__", "__module__":
                    if (part != "__text_signature__" or name != "__init__") and not (part == "__module__" and subject != "sys"):
                        ask(f"it.{name}.{part}", subject)
        if subject not in ("P", "sys", "fn", "len") and name not in ("__class__", "__setattr__", "__delattr__", "__getattribute__"):
            ask(f"it.{name} = 1", subject, "exec")
            ask(f"it.{name} = None", subject, "exec")
            ask(f"del it.{name}", subject, "exec")
            if type(value).__module__ == "builtins":
                ask(f"type(it).{name} = 1", subject, "exec")
    for name in sorted(set(dir(type(value)))):
        if name.startswith("__") and name not in UNTOLD and name not in ("__class__", "__init__", "__new__") and callable(getattr(type(value), name, None)) and type(value) is not type:
            for a in "", "1", "'a'", "None", "[]", "1, 2":
                ask(f"type(it).{name}({a})", subject)


def operators(subject):
    for operator in OPERATORS:
        for b in POOL:
            if operator == "<<" and b == "2**70" or endless(operator, subject + b):
                continue
            if "Liar" not in b or operator != "and":
                ask(f"it {operator} {b}", subject, kind="it " + operator)
            if operator not in ("is", "and") and not (operator == "%" and b == "'%s'"):
                ask(f"{b} {operator} it", subject, kind=operator + " it")
            if operator in ("+", "*", "|", "&", "-", "@", "**", "//") and b in POOL:
                ask(f"it {operator}= {b}", subject, "exec", kind=operator + "=")
    for a in POOL:
        ask(f"it[{a}]", subject, kind="it[_]")
        ask(f"it[{a}] = 1", subject, "exec", kind="it[_] = 1")
        ask(f"del it[{a}]", subject, "exec", kind="del it[_]")
        ask(f"it[{a}:]", subject, kind="it[_:]")
        ask(f"it[:{a}]", subject, kind="it[:_]")
        ask(f"it[::{a}]", subject, kind="it[::_]")
        ask(f"it[1:2] = {a}", subject, "exec", kind="it[1:2] = _")
        ask(f"it[::2] = {a}", subject, "exec", kind="it[::2] = _")
        ask(f"isinstance(it, {a})", subject, kind="isinstance(it, _)")
        ask(f"getattr(it, {a})", subject, kind="getattr(it, _)")
    for q in ("-it", "+it", "~it", "not it", "len(it)", "bool(it)", "iter(it)", "next(it)", "[*it]", "{**it}", "fn(*it)", "fn(**it)", "it()", "it(1)", "it(k=1)", "int(it)", "float(it)", "complex(it)", "str(it)", "repr(it)", "ascii(it)", "bytes(it)", "list(it)", "tuple(it)",
              "{it: 1}", "{*it}", "dict(it)", "reversed(it)", "sorted(it)", "sum(it)", "max(it)", "min(it)", "abs(it)", "round(it)", "divmod(it, 2)", "pow(it, 2)", "pow(2, it)", "pow(2, 3, it)", "hex(it)", "chr(it)", "ord(it)", "it[:]", "it[1, 2]", "it[1:2, 3]", "it.nothing",
              "type(it)", "callable(it)", "issubclass(it, int)", "issubclass(int, it)", "range(it)", "slice(it)", "enumerate(it)", "zip(it)", "map(it, [1])", "filter(it, [1])", "any(it)", "all(it)", "super(it)", "memoryview(it)", "frozenset(it)", "format(it, it)", "print(sep=it)", "print(end=it)", "open(it)",
              "eval(it)", "compile(it, 'f', 'exec')", "__import__(it)", "vars(it)", "dir(it) and 1", "int('1', it)", "str(b'a', it)", "'a'.join(it)", "b'a'.join(it)", "[].sort(key=it)", "type('N', it, {})", "type('N', (it,), {})", "type(it, (), {})", "type('N', (), it)",
              "(lambda a, b: 1)(*it)", "aiter(it)", "anext(it)", "isinstance(it, type(it))", "it == it", "it is it", "it != it", "it < it", "hash(it) == hash(it)"):
        if not (q.startswith(("open", "vars", "eval")) and subject in ("True", "7", "-7", "I(5)", "sys", "P") or "pow" in q and subject == "2**70"):
            ask(q, subject)
    for q in ("a, b = it", "a, *b = it", "(a, b), c = it", "for x in it: break", "with it: pass", "raise it", "raise ValueError from it", "del it[0]", "it += 1", "global q; q = it", "import sys; sys.exit(it)" if subject != "sys" else "pass", "assert not it, it",
              "match it:\n case []: print('empty')\n case [a, *r]: print('sequence', a)\n case {'a': v}: print('mapping', v)\n case int() | str() | float(): print('simple')\n case object(x=y): print('x', y)\n case _: print('other')",
              "try:\n raise ValueError\nexcept it: pass", "try:\n raise ExceptionGroup('m', [ValueError()])\nexcept* it: pass", "class C(it): pass", "class C(metaclass=it): pass", "def f(a=it): return f\nf().__defaults__", "class C:\n __slots__ = it", "class C:\n def __len__(self): return it\nlen(C())",
              "class C:\n def __iter__(self): return it\niter(C())", "class C:\n def __bool__(self): return it\nbool(C())", "class C:\n def __repr__(self): return it\nrepr(C())", "class C:\n def __str__(self): return it\nstr(C())", "class C:\n def __index__(self): return it\n[1][C()]",
              "class C:\n def __hash__(self): return it\nhash(C())", "class C:\n def __format__(self, s): return it\nformat(C())", "class C:\n def __float__(self): return it\nfloat(C())", "class C:\n def __int__(self): return it\nint(C())", "class C:\n def __complex__(self): return it\ncomplex(C())", "class C:\n def __bytes__(self): return it\nbytes(C())",
              "class C:\n def __contains__(self, x): return it\nprint(1 in C())", "class C:\n def __init__(self): return it\nC()", "class C:\n def __length_hint__(self): return it\n def __iter__(self): return iter(())\nlist(C())", "class C:\n def __getattr__(self, n): return it\nC().q", "class C:\n def __dir__(self): return it\ndir(C())",
              "class C:\n def __new__(cls): return it\nC()", "class C:\n def __set_name__(self, o, n): raise KeyError(n)\nclass B: q = C()", "class C:\n def __missing__(self, k): return it\nC()['q']", "def g():\n yield from it\nlist(g())", "async def c(): await it\nc().send(None)", "async def c():\n async for x in it: pass\nc().send(None)",
              "async def c():\n async with it: pass\nc().send(None)", "class C:\n def __await__(self): return it\nasync def c(): await C()\nc().send(None)"):
        ask(q, subject, "exec")


def formats(subject):
    for spec in SPECS:
        ask(f"format(it, {spec!r})", subject)
        if "{" not in spec:
            ask("'{:%s}'.format(it)" % spec, subject)
            ask("f'{it:%s}'" % spec, subject)
        for flag in "!r", "!s", "!a":
            if spec in ("5", ">8", "", "d", ".2"):
                ask("f'{it%s:%s}'" % (flag, spec), subject)
    for percent in PERCENTS:
        ask(f"{percent!r} % it", subject)
        ask(f"{percent!r} % (it,)", subject)
        ask(f"{percent!r} % (it, it)", subject)
        ask(f"b{percent!r} % it", subject)
        ask(f"b{percent!r} % (it,)", subject)
    for t in "{}", "{0}", "{1}", "{a}", "{0.real}", "{0[0]}", "{0[a]}", "{0.nothing}", "{!q}", "{", "}", "{0!r:>5}", "{:{}}", "{0}{}", "{}{0}", "{0[}", "{0.}", "{0[]}", "{:{:{}}}", "{ 0}", "{0 }", "{-1}", "{a.b[c]}":
        ask(f"{t!r}.format(it)", subject)
        ask(f"{t!r}.format(it, it)", subject)
        ask(f"{t!r}.format(a=it)", subject)
        ask(f"{t!r}.format_map(it)", subject)


if SUBJECT == "builtins":
    for name in sorted(vars(builtins)):
        if name not in QUIET and not name.startswith("__") and callable(getattr(builtins, name)) and name[0] in PART:
            calls(name)
else:
    for subject in SUBJECTS[SUBJECT]:
        {"methods": methods, "attributes": attributes, "operators": operators, "formats": formats}[PART](subject)

"""Looking at live objects: what kind they are, what they take, where they come from and where they stand."""

import enum as _enum
import functools
import sys
import types

from ._callables import get_annotations, maker, signature, unwrap
from ._frames import (FrameInfo, Traceback, currentframe, getframeinfo, getinnerframes, getlineno, getouterframes, stack, trace)
from ._signature import BoundArguments, Parameter, Signature, _empty, _ParameterKind, formatannotation
from ._source import (cleandoc, findsource, getblock, getcomments, getdoc, getfile, getmodule, getmodulename, getsource,
                      getsourcefile, getsourcelines, indentsize)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR, CO_HAS_DOCSTRING = 64, 128, 256, 512, 0x4000000
TPFLAGS_IS_ABSTRACT = 1 << 20

_MethodWrapperType = type(object().__str__)
_GetSetType = type(type(lambda: 0).__dict__["__code__"]) if "__code__" in type(lambda: 0).__dict__ else type(None)


class _Slotted:
    __slots__ = ("member",)


_MemberType = type(_Slotted.__dict__["member"])


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, getattr(types, "MethodWrapperType", ()))


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    if isinstance(object, functools.partial):   # whose __get__ only warns
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismemberdescriptor(object):
    return isinstance(object, _MemberType)


def isgetsetdescriptor(object):
    return isinstance(object, _GetSetType) and not isinstance(object, _MemberType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


# Coroutines and generators, their functions and their states.

def _code_has(function, flag):
    function = _plain(function)
    return (isfunction(function) or _looks_like_function(function)) and bool(function.__code__.co_flags & flag)


def _plain(function):
    """The function inside methods and partials."""
    while True:
        if ismethod(function):
            function = function.__func__
        elif isinstance(function, functools.partial):
            function = function.func
        elif hasattr(function, "__partialmethod__"):
            function = function.__partialmethod__.func
        else:
            return function


def _looks_like_function(obj):
    return (callable(obj) and not isclass(obj) and isinstance(getattr(obj, "__name__", None), str)
            and isinstance(getattr(obj, "__code__", None), types.CodeType))


_MARK = "_is_coroutine_mark"
_marked = sys.implementation if hasattr(sys, "implementation") else sys


def markcoroutinefunction(func):
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _marked
    return func


def iscoroutinefunction(obj):
    if _code_has(obj, CO_COROUTINE):
        return True
    plain = _plain(obj)
    return getattr(plain, _MARK, None) is _marked


def isgeneratorfunction(obj):
    return _code_has(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _code_has(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return (iscoroutine(object) or isgenerator(object) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or hasattr(type(object), "__await__"))


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def _state(prefix, running, suspended, frame):
    if running:
        return prefix + "_RUNNING"
    if suspended:
        return prefix + "_SUSPENDED"
    return prefix + ("_CLOSED" if frame is None else "_CREATED")


def getgeneratorstate(generator):
    return _state("GEN", generator.gi_running, generator.gi_suspended, generator.gi_frame)


def getcoroutinestate(coroutine):
    return _state("CORO", coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)


def getasyncgenstate(agen):
    return _state("AGEN", agen.ag_running, agen.ag_suspended, agen.ag_frame)


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinelocals(coroutine):
    return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return agen.ag_frame.f_locals if agen.ag_frame is not None else {}


# Members of objects and classes.

def getmro(cls):
    return cls.__mro__


def _members(object, predicate, get):
    mro = object.__mro__ if isclass(object) else ()
    names = dir(object)
    if isclass(object):
        names += [k for base in object.__bases__ for k, v in base.__dict__.items()
                  if isinstance(v, types.DynamicClassAttribute)] if hasattr(types, "DynamicClassAttribute") else []
    found, seen = [], set()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


_missing = types.SimpleNamespace()


def _in_classes(cls, name):
    for c in _mro_of(cls):
        if _dict_hidden(type(c)) is _missing and name in _names_of(c):
            return _names_of(c)[name]
    return _missing


def getattr_static(obj, attr, default=_missing):
    """An attribute without calling any descriptor or __getattr__."""
    own = _missing
    cls = type(obj)
    is_class = type in _mro_of(cls)
    if not is_class:
        hides = _dict_hidden(cls)
        if hides is _missing or type(hides) is types.MemberDescriptorType:
            try:
                names = obj.__dict__ if issubclass(cls, types.ModuleType) else object.__getattribute__(obj, "__dict__")
                own = dict.get(names, attr, _missing)
            except AttributeError:
                pass
    found = _in_classes(obj if is_class else cls, attr)
    if own is not _missing:
        kind = type(found)
        if found is not _missing and _in_classes(kind, "__get__") is not _missing and (
                _in_classes(kind, "__set__") is not _missing or _in_classes(kind, "__delete__") is not _missing):
            return found
        return own
    if found is _missing and is_class:
        found = _in_classes(cls, attr)
    if found is not _missing:
        return found
    if default is not _missing:
        return default
    raise AttributeError(attr)


_mro_of = type.__dict__["__mro__"].__get__
_names_of = type.__dict__["__dict__"].__get__


def _dict_hidden(cls):
    """What stands for __dict__ in the classes of cls besides the usual, or _missing."""
    for c in _mro_of(cls):
        found = _names_of(c).get("__dict__", _missing)
        if found is not _missing and not (type(found) is types.GetSetDescriptorType and found.__name__ == "__dict__" and found.__objclass__ is c):
            return found
    return _missing


class Attribute(tuple):
    def __new__(cls, name, kind, defining_class, object):
        return tuple.__new__(cls, (name, kind, defining_class, object))

    name = property(lambda self: self[0])
    kind = property(lambda self: self[1])
    defining_class = property(lambda self: self[2])
    object = property(lambda self: self[3])

    def __repr__(self):
        return f"Attribute(name={self[0]!r}, kind={self[1]!r}, defining_class={self[2]!r}, object={self[3]!r})"


def classify_class_attrs(cls):
    metas = tuple(c for c in type(cls).__mro__ if c not in (type, object))
    names = dir(cls)
    for base in cls.__mro__:        # what a class hides from itself, as enum does: once more, as what stands in its dict
        names += [name for name, value in base.__dict__.items() if isinstance(value, (types.DynamicClassAttribute, _enum.property)) and value.fget is not None]
    result = []
    seen = set()
    for name in names:
        home = got = None
        if name not in seen and name != "__dict__":
            try:
                got = getattr(cls, name)
            except Exception:
                pass
            else:
                home = _home(cls, metas, name, got)
        value = None
        for base in cls.__mro__ + metas:
            if name in base.__dict__:
                value = base.__dict__[name]
                if home not in metas:
                    home = base
                break
        if home is None:
            continue        # of a __dir__ that tells of more than there is
        seen.add(name)
        shown = value
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        else:
            if got is not None:
                shown = got
            kind = "method" if isroutine(shown) else "data"
        result.append(Attribute(name, kind, home, shown))
    return result


def _home(cls, metas, name, got):
    """The class that an attribute of cls comes from, as far as the attribute tells it; else the last that has the same."""
    home = getattr(got, "__objclass__", None)
    if home in cls.__mro__:
        return home
    home = None
    for base in cls.__mro__:
        if getattr(base, name, None) is got:
            home = base
    for meta in metas:
        try:
            if meta.__getattr__(cls, name) is got:
                home = meta
        except AttributeError:
            pass
    return home


def getclasstree(classes, unique=False):
    children, roots = {}, []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                if c not in children.setdefault(parent, []):
                    children[parent].append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)

    def walk(level):
        out = []
        for c in sorted(level, key=lambda c: (c.__module__, c.__name__)):
            out.append((c, c.__bases__))
            if c in children:
                out.append(walk(children[c]))
        return out
    return walk(roots)


# Arguments, the older ways.

def _named(name, fields):
    from collections import namedtuple
    return namedtuple(name, fields)


FullArgSpec = _named("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ArgInfo = _named("ArgInfo", "args varargs keywords locals")
ClosureVars = _named("ClosureVars", "nonlocals globals builtins unbound")


def getfullargspec(func):
    try:
        sig = signature(func, follow_wrapped=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    whole = func.__func__ if ismethod(func) else maker(func) if isclass(func) else None
    if whole is not None and not isclass(whole):
        sig = signature(whole)     # with the first argument
    args, defaults, kwonly, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    for name, p in sig.parameters.items():
        if p.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
            args.append(name)
            if p.default is not _empty:
                defaults.append(p.default)
        elif p.kind is Parameter.VAR_POSITIONAL:
            varargs = name
        elif p.kind is Parameter.KEYWORD_ONLY:
            kwonly.append(name)
            if p.default is not _empty:
                kwdefaults[name] = p.default
        else:
            varkw = name
        if p.annotation is not _empty:
            annotations[name] = p.annotation
    if sig.return_annotation is not _empty:
        annotations = {"return": sig.return_annotation} | annotations
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = getfullargspec(func)
    name, defaults, kwdefaults = func.__name__, defaults or (), kwdefaults or {}
    if ismethod(func):
        positional = (func.__self__, *positional)
    values = dict(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    if varkw:
        values[varkw] = {}
    for key, value in named.items():
        if key not in args and key not in kwonly:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[varkw][key] = value
        elif key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            values[key] = value
    if len(positional) > len(args) and not varargs:
        raise TypeError(_too_many(name, args, defaults, len(positional), sum(k in values for k in kwonly)))
    required = len(args) - len(defaults)
    _need(name, "positional", [arg for arg in args[len(positional):required] if arg not in values])
    for arg, value in zip(args[required:], defaults):
        values.setdefault(arg, value)
    lacking = [arg for arg in kwonly if arg not in values]
    for arg in lacking:
        if arg in kwdefaults:
            values[arg] = kwdefaults[arg]
    _need(name, "keyword-only", [arg for arg in lacking if arg not in values])
    return values


def _need(name, kind, missing):
    if missing:
        *rest, last = map(repr, missing)
        listed = f"{', '.join(rest)} and {last}" if rest else last
        raise TypeError(f"{name}() missing {len(missing)} required {kind} argument{'s'[:len(rest)]}: {listed}")


def _too_many(name, args, defaults, given, by_name):
    takes = f"from {len(args) - len(defaults)} to {len(args)}" if defaults else len(args)
    s = "" if takes == 1 else "s"
    what = f" positional argument{'s'[:given != 1]} (and {by_name} keyword-only argument{'s'[:by_name != 1]})" if by_name else ""
    return f"{name}() takes {takes} positional argument{s} but {given}{what} {'was' if given == 1 and not by_name else 'were'} given"


def getargvalues(frame):
    code = frame.f_code
    n = code.co_argcount + code.co_kwonlyargcount
    names = list(code.co_varnames)
    varargs = varkw = None
    if code.co_flags & CO_VARARGS:
        varargs = names[n]
        n += 1
    if code.co_flags & CO_VARKEYWORDS:
        varkw = names[n]
    return ArgInfo(names[:code.co_argcount + code.co_kwonlyargcount], varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name, formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    for name, shown in (varargs, formatvarargs), (varkw, formatvarkw):
        if name:
            parts.append(shown(name) + formatvalue(locals[name]))
    return f"({', '.join(parts)})"


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    if func.__closure__:
        nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    import builtins
    names = func.__globals__
    used, built_in, unbound = {}, {}, set()
    for name in code.co_names:
        if name in names:
            used[name] = names[name]
        elif hasattr(builtins, name):
            built_in[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, used, built_in, unbound)

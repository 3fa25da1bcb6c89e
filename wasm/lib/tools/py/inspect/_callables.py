"""What a callable takes: where its signature is found, for functions, methods, classes, partials and what is written in Go."""

__name__ = "inspect"

import functools
import sys
import types

from ._signature import (_KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, Parameter, Signature,
                         _empty)


def unwrap(func, *, stop=None):
    first, seen = func, {id(func)}
    while not isinstance(func, type) and hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__")
        names, outer = dict(vars(obj)), None
        module = sys.modules.get(obj.__module__)
        outer = getattr(module, "__dict__", None)
    elif isinstance(obj, types.ModuleType):
        found, outer, names = getattr(obj, "__annotations__", None), obj.__dict__, None
    elif callable(obj):
        found = getattr(obj, "__annotations__", None)
        outer, names = getattr(unwrap(obj), "__globals__", None), None
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    outer = outer if globals is None else globals
    names = (names if locals is None else locals) or {}
    names = {**{p.__name__: p for p in getattr(obj, "__type_params__", ())}, **names}
    return {k: eval(v, outer, names) if isinstance(v, str) else v for k, v in found.items()}


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _made(obj, follow_wrapped, globals, locals, eval_str, Signature)


def _made(obj, follow_wrapped, globals, locals, eval_str, cls):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    again = functools.partial(_made, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str, cls=cls)
    if isinstance(obj, types.MethodType):
        return _without_first(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if callable(given) and not isinstance(given, Signature):
            given = given()
        if isinstance(given, str):
            return _of_text(cls, given)
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    method = getattr(obj, "__partialmethod__", None)
    if isinstance(method, functools.partialmethod):
        whole = again(method.func)
        first = next(iter(whole.parameters.values()))
        sig = _of_partial(whole, method, (None,))
        return sig if first.kind is _VAR_POSITIONAL else sig.replace(parameters=(first, *sig.parameters.values()))
    if isinstance(obj, types.FunctionType) or _function_like(obj):
        return _of_function(obj, globals, locals, eval_str, cls)
    if isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, again, cls)
    known, text = _known(obj)
    if known and text is not None:
        return _of_text(cls, text)
    if not known and isinstance(getattr(obj, "__text_signature__", None), str):
        return _of_text(cls, obj.__text_signature__, isinstance(obj, (types.MethodDescriptorType, types.WrapperDescriptorType)))
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType)):
        raise ValueError(f"no signature found for builtin {obj!r}")
    call = getattr(type(obj), "__call__", None)
    if isinstance(call, functools.partialmethod):
        call = call.__get__(None, type(obj))
    if call is not None:
        return _without_first(again(call))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _function_like(obj):
    return (not isinstance(obj, type) and isinstance(getattr(obj, "__code__", None), types.CodeType)
            and isinstance(getattr(obj, "__name__", None), str) and hasattr(obj, "__defaults__"))


def _of_function(func, globals, locals, eval_str, cls):
    code = func.__code__
    names = code.co_varnames
    npos, nkw = code.co_argcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults, kwdefaults = func.__defaults__ or (), func.__kwdefaults__ or {}
    made = []

    def add(name, kind, default=_empty):
        made.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    plain = npos - len(defaults)
    for i, name in enumerate(names[:npos]):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        add(name, kind, defaults[i - plain] if i >= plain else _empty)
    after = npos + nkw
    if code.co_flags & 4:
        add(names[after], _VAR_POSITIONAL)
        after += 1
    for name in names[npos:npos + nkw]:
        add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
    if code.co_flags & 8:
        add(names[after], _VAR_KEYWORD)
    return cls(made, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_first(sig):
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        del parameters[0]
    return sig.replace(parameters=parameters)


def _of_partial(sig, partial, before=()):
    """What is left to give to a partial; before are arguments that come ahead of its own."""
    try:
        bound = sig.bind_partial(*before, *partial.args, **partial.keywords)
    except TypeError as why:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from why
    parameters, by_name = [], False
    for name, p in sig.parameters.items():
        if p.kind is _POSITIONAL_ONLY and name in bound.arguments:
            continue
        if p.kind is _POSITIONAL_OR_KEYWORD:
            if name in partial.keywords:
                by_name = True
                p = p.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name])
            elif name in bound.arguments:
                continue
            elif by_name:
                p = p.replace(kind=_KEYWORD_ONLY)
        elif p.kind is _KEYWORD_ONLY and name in partial.keywords:
            p = p.replace(default=partial.keywords[name])
        elif p.kind is _VAR_POSITIONAL and by_name:
            continue
        parameters.append(p)
    return sig.replace(parameters=parameters)


def _known(obj):
    """Whether CPython tells of obj otherwise than what it takes here, and the text that it tells (None: it has none)."""
    from ._texts import TEXTS
    module, name = getattr(obj, "__module__", None), getattr(obj, "__name__", None)
    if not isinstance(module, str) or not isinstance(name, str) or name not in TEXTS.get(module, ()):
        return False, None
    return getattr(sys.modules.get(module), name, None) is obj, TEXTS[module][name]


def maker(cls):
    """The function in Python that makes instances of cls, or a class whose own text tells of it, or None."""
    call = _user_method(type(cls), "__call__")
    if call is not None:
        return call
    # Whichever of __new__ and __init__ comes first along the classes.
    for base in cls.__mro__:
        for name in ("__new__", "__init__"):
            method = base.__dict__.get(name)
            method = getattr(method, "__func__", method)
            if isinstance(method, functools.partialmethod):
                return method.__get__(None, base)
            if isinstance(method, types.FunctionType) or hasattr(method, "__wrapped__"):
                return method
        if base is not object and (isinstance(getattr(base, "__text_signature__", None), str) or _known(base)[0]):
            return base
    return None


def _of_class(cls, again, signature_class):
    made_by = maker(cls)
    if isinstance(made_by, type):
        known, text = _known(made_by)
        text = text if known else made_by.__text_signature__
        if text is not None:
            return _of_text(signature_class, text)
    elif made_by is not None:
        return _without_first(again(made_by))
    elif cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
        return signature_class()
    raise ValueError(f"no signature found for builtin {'' if cls is type else 'type '}{cls!r}")


def _user_method(cls, name):
    method = getattr(cls, name, None)
    return method if isinstance(method, types.FunctionType) else None


def _of_text(cls, text, unbound=False):
    """The signature of a function written in Go, from its text, which has "$" before what a bound one has already."""
    made, kind = [], _POSITIONAL_OR_KEYWORD
    for part in _split(text.strip()[1:-1]):
        if part == "/":
            made = [p.replace(kind=_POSITIONAL_ONLY) for p in made]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part.startswith("$"):
            if unbound:
                made.append(Parameter(part[1:], kind))
        elif part.startswith("**"):
            made.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith("*"):
            made.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, _, default = part.partition("=")
            made.append(Parameter(name.strip(), kind, default=eval(default, {}) if default else _empty))
    return cls(made, __validate_parameters__=False)


def _split(text):
    parts, depth, quote, start = [], 0, "", 0
    for i, c in enumerate(text):
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and not depth:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [p for p in parts if p]

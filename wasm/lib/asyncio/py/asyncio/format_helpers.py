"""How callbacks appear in reprs and messages."""


def _get_function_source(func):
    while True:
        if hasattr(func, "__wrapped__"):
            func = func.__wrapped__
        elif type(func).__name__ in ("partial", "partialmethod"):
            func = func.func
        else:
            break
    if type(func).__name__ == "function":
        return func.__code__.co_filename, func.__code__.co_firstlineno
    return None


def _format_callback_source(func, args, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    source = _get_function_source(func)
    return f"{text} at {source[0]}:{source[1]}" if source else text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    """Arguments are shown in debug mode only: they may be secret."""
    if not debug:
        return "()"
    from reprlib import repr as short
    items = [short(a) for a in args or ()]
    items += [f"{k}={short(v)}" for k, v in (kwargs or {}).items()]
    return "(" + ", ".join(items) + ")"


def _format_callback(func, args, kwargs, *, debug=False, suffix=""):
    while type(func).__name__ == "partial":
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        func, args, kwargs = func.func, func.args, func.keywords
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix

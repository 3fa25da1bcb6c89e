"""create_autospec: a mock of the shape of something, down to its attributes' attributes and the signatures of its functions."""

__name__ = "unittest.mock"

import functools
import inspect

from .asynchronous import AsyncMock
from .base import Base, InvalidSpecError, LazySpec, _signature, has_call, is_async
from .magic import MagicMock, NonCallableMagicMock


def check_spelling(given, unsafe):
    """What would silently become an attribute of the mock."""
    for name in ("autospect", "auto_spec", "set_spec"):
        if name in given and not unsafe:
            raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock of the shape of spec: its attributes alone, and calls checked against its signatures."""
    check_spelling(kwargs, unsafe)
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    if isinstance(spec, Base):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    is_type, is_coro = isinstance(spec, type), is_async(spec)
    word = "spec_set" if spec_set else "spec"
    if spec is None:
        given, cls = {}, NonCallableMagicMock
    elif inspect.isdatadescriptor(spec):    # nobody knows what it will give
        given, cls = {}, MagicMock
    elif is_coro:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        given, cls = {word: spec}, AsyncMock
    elif not callable(spec) and not isinstance(spec, classmethod) or is_type and instance and not has_call(spec):
        given, cls = {word: spec}, NonCallableMagicMock
    else:
        given, cls = {word: spec}, MagicMock
    if instance and is_type:
        given["_spec_as_instance"] = True
    given.update((key, value) for key, value in kwargs.items() if "." not in key)
    wraps = kwargs.get("wraps")
    name = given.pop("name", _name)
    mock = cls(parent=_parent, _new_parent=_parent, _new_name="" if _parent is None else name, name=name, **given)
    if cls is not NonCallableMagicMock:
        _check_calls(mock, mock.__dict__["_spec_signature"])
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock, wraps=wraps)
    mock.configure_mock(**{key: value for key, value in kwargs.items() if "." in key})
    for entry in dir(spec) if spec is not None else ():
        if entry[:2] == "__" == entry[-2:]:
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if entry in kwargs:
            continue
        if isinstance(original, Base):
            mock.__dict__["_mock_children"][entry] = original
            continue
        wrapped = {} if wraps is None else {"wraps": getattr(wraps, entry, None)}
        child = functools.partial(_autospec_child, spec, entry, original, spec_set, is_type, wrapped)
        mock.__dict__["_mock_children"][entry] = LazySpec(child, _is_plain(original))
    if inspect.isfunction(spec):
        return _function_of(mock, spec)
    return mock


def _is_plain(original):
    return inspect.isfunction(original) or inspect.ismethod(original)


def _autospec_child(spec, entry, original, spec_set, is_type, wrapped, parent):
    if not _is_plain(original):
        return create_autospec(original, spec_set, _parent=parent, _name=entry, **wrapped)
    cls = AsyncMock if is_async(original) else MagicMock
    made = cls(**{"spec_set" if spec_set else "spec": original}, parent=parent, name=entry, _new_name=entry, _new_parent=parent,
               **wrapped)
    if not wrapped:
        made.return_value = cls()
    # self is not the caller's, not even where the class is asked.
    bound = is_type and inspect.isfunction(inspect.getattr_static(spec, entry, None))
    made.__dict__["_spec_signature"] = _signature(original, False, bound)
    _check_calls(made, made.__dict__["_spec_signature"])
    return made


def _check_calls(mock, sig):
    """Has calls of a mock follow a signature, if there is one, and inspect tell it."""
    if sig is not None:
        mock.__dict__["_mock_check"] = lambda *args, **kw: sig.bind(*args, **kw) and None
        type(mock).__signature__ = sig


def _function_of(mock, spec):
    """A function that calls the mock and has its records: autospecced functions stay functions, and so methods of the class they are set on."""
    check = mock.__dict__.get("_mock_check")
    if is_async(spec):
        @functools.wraps(spec)
        async def function(*args, **kwargs):
            if check is not None:
                check(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        @functools.wraps(spec)
        def function(*args, **kwargs):
            if check is not None:
                check(*args, **kwargs)
            return mock(*args, **kwargs)
    mock.__dict__.pop("_mock_check", None)
    function.mock = mock
    if not function.__name__.isidentifier():
        function.__name__ = "funcopy"
    shared = ["called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls", "return_value", "side_effect"]
    asked = ["assert_called_with", "assert_called_once_with", "assert_called_once", "assert_called", "assert_not_called", "assert_any_call",
             "assert_has_calls"]
    if is_async(spec):
        shared += ["await_count", "await_args", "await_args_list"]
        asked += ["assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_any_await", "assert_has_awaits",
                  "assert_not_awaited"]
    for name in shared + asked:
        setattr(function, name, getattr(mock, name))

    def reset_mock():
        mock.reset_mock()
        made = function.return_value
        if isinstance(made, Base) and made is not mock:
            made.reset_mock()

    function.reset_mock = reset_mock
    mock.__dict__["_mock_delegate"] = function
    return function

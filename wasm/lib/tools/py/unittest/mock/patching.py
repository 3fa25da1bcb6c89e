"""patch: another object in the place of one, for the length of a test or a block."""

__name__ = "unittest.mock"

import contextlib
import functools
import inspect
import sys

from importlib._dotted import resolve

from .asynchronous import AsyncMock
from .autospec import check_spelling, create_autospec
from .base import Base, InvalidSpecError, has_call, is_async, unwrapped
from .calls import DEFAULT
from .magic import MagicMock, NonCallableMagicMock
from .mocks import NonCallableMock

_active = []


class _patch:
    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        check_spelling(kwargs, unsafe)
        if isinstance(spec, Base) or isinstance(spec_set, Base):
            raise InvalidSpecError(f"Cannot spec attr {attribute!r} as the spec has already been mocked out.")
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.spec_set, self.autospec, self.kwargs = spec, create, spec_set, autospec, kwargs
        self.additional_patchers = []
        self._entered = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs, unsafe=True)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [p.copy() for p in self.additional_patchers]
        return made

    # As a decorator: of a class, every test method.

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                value = getattr(func, name)
                if name.startswith(patch.TEST_PREFIX) and callable(value) and not isinstance(value, type):
                    setattr(func, name, self.copy()(value))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if is_async(func):
            @functools.wraps(func)
            async def patched(*args, **kw):
                with _all_entered(patched.patchings, args, kw) as (args, kw):
                    return await func(*args, **kw)
        else:
            @functools.wraps(func)
            def patched(*args, **kw):
                with _all_entered(patched.patchings, args, kw) as (args, kw):
                    return func(*args, **kw)
        patched.patchings = [self]
        return patched

    def get_original(self):
        target, name = self.getter(), self.attribute
        original, local = DEFAULT, False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        import builtins
        if name in vars(builtins) and inspect.ismodule(target):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, local

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Patch is already started")
        self._entered = True
        try:
            self.target = self.getter()
            original, local = self.get_original()
            self.temp_original, self.is_local = original, local
            new = self._new(original)
            self._stack = contextlib.ExitStack()
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                extra = {} if self.new is not DEFAULT else {self.attribute_name: new}
                for patching in self.additional_patchers:
                    arg = self._stack.enter_context(patching)
                    if patching.new is DEFAULT:
                        extra.update(arg)
                return extra
            return new
        except BaseException as error:
            if not hasattr(self, "_stack"):     # nothing is in place yet
                self._entered = False
                raise
            if not self.__exit__(type(error), error, error.__traceback__):
                raise

    def _new(self, original):
        new, spec, spec_set, autospec = self.new, self.spec, self.spec_set, self.autospec
        kwargs = dict(self.kwargs)
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set, spec = original, None
            elif spec is not None:
                if spec_set is True:
                    spec_set, spec = spec, None
            elif spec_set is True:
                spec_set = original
            if (spec is not None or spec_set is not None) and original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            if self.new_callable is not None:
                made = self.new_callable
            elif spec is None and is_async(unwrapped(original)):
                made = AsyncMock
            else:
                made = MagicMock
                this = spec if spec is not None else spec_set
                if isinstance(this, (list, tuple)):
                    if "__call__" not in this:
                        made = NonCallableMagicMock
                elif is_async(this):
                    made = AsyncMock
                elif this is not None and not callable(this):
                    made = NonCallableMagicMock
            given = {}
            if spec is not None:
                given["spec"] = spec
            if spec_set is not None:
                given["spec_set"] = spec_set
            if isinstance(made, type) and issubclass(made, NonCallableMock) and self.attribute:
                given["name"] = self.attribute
            given.update(kwargs)
            new = made(**given)
            this = spec if spec is not None else spec_set
            if isinstance(this, type) and isinstance(new, NonCallableMock):
                # An instance of the class patched looks like one.
                cls = type(new).__mro__[1] if has_call(this) else NonCallableMagicMock
                new.return_value = cls(_new_parent=new, _new_name="()", _spec_as_instance=True, **{
                    "spec" if spec is not None else "spec_set": this})
            return new
        if autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            if autospec is True:
                autospec = original
            return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        if kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return new

    def __exit__(self, *exc_info):
        if not self._entered:
            return
        self._entered = False
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    "__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")):
                setattr(self.target, self.attribute, self.temp_original)
        stack = self._stack
        del self.temp_original, self.is_local, self.target, self._stack
        return stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


@contextlib.contextmanager
def _all_entered(patchings, args, kw):
    """Enter patches in order; those that make mocks give them as arguments."""
    more = []
    with contextlib.ExitStack() as stack:
        for patching in patchings:
            arg = stack.enter_context(patching)
            if getattr(patching, "attribute_name", None) is not None:
                kw = {**kw, **arg}
            elif getattr(patching, "new", None) is DEFAULT:
                more.append(arg)
        yield args + tuple(more), kw


def _split_target(target):
    try:
        module, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return functools.partial(resolve, module), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    getter, attribute = _split_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = functools.partial(resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    first = None
    for attribute, new in kwargs.items():
        made = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        made.attribute_name = attribute
        if first is None:
            first = made
        else:
            first.additional_patchers.append(made)
    return first


class _patch_dict:
    new = None

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                value = getattr(f, name)
                if name.startswith(patch.TEST_PREFIX) and callable(value) and not isinstance(value, type):
                    setattr(f, name, self.copy()(value))
            return f
        if is_async(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = resolve(self.in_dict)
        target = self.in_dict
        try:
            self._original = target.copy()
        except AttributeError:
            self._original = {key: target[key] for key in target}
        if self.clear:
            _clear(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]
        return target

    def __exit__(self, *exc_info):
        if self._original is None:
            return False
        target = self.in_dict
        _clear(target)
        try:
            target.update(self._original)
        except AttributeError:
            for key in self._original:
                target[key] = self._original[key]
        self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


def _clear(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _stopall():
    for patching in reversed(_active[:]):
        patching.stop()


patch.object, patch.dict, patch.multiple, patch.stopall = _patch_object, _patch_dict, _patch_multiple, _stopall
patch.TEST_PREFIX = "test"


def mock_open(mock=None, read_data=""):
    """A mock in the place of open, for files whose text is read_data."""
    import io

    def stream():
        return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)

    data = [stream()]
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock(spec=["read", "readline", "readlines", "write", "writelines", "close", "closed", "flush", "seek", "tell",
                             "name", "mode", "fileno", "truncate", "__enter__", "__exit__", "__iter__", "__next__"])
    handle.__enter__.return_value = handle
    handle.write.return_value = handle.read.return_value = handle.readline.return_value = handle.readlines.return_value = None

    def through(name):
        def effect(*args, **kwargs):
            given = getattr(handle, name).__dict__.get("_mock_return_value")
            return given if given is not None else getattr(data[0], name)(*args, **kwargs)
        return effect

    for name in ("read", "readline", "readlines"):
        getattr(handle, name).side_effect = through(name)

    def following():
        line = handle.readline.__dict__.get("_mock_return_value")
        return next(data[0]) if line is None else line

    def lines():
        while True:
            try:
                yield following()
            except StopIteration:
                return

    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = following

    def leave(*error):
        handle.close()

    handle.__exit__.side_effect = leave

    def reset(*args, **kwargs):
        data[0] = stream()
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock

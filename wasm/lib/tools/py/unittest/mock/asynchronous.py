"""AsyncMock: calls of it are coroutines, and it remembers which were awaited."""

__name__ = "unittest.mock"

from .calls import DEFAULT, _Call, _CallList
from .base import Base, _delegating, is_async, is_exception
from .magic import MagicMixin
from .mocks import Mock


class AsyncMockMixin(Base):
    def __init__(self, /, *args, **kwargs):
        d = self.__dict__
        d["_mock_await_count"], d["_mock_await_args"], d["_mock_await_args_list"] = 0, None, _CallList()
        super().__init__(*args, **kwargs)
        import inspect
        d["_is_coroutine_mark"] = inspect._marked       # inspect.iscoroutinefunction says yes

    await_count, await_args, await_args_list = (_delegating("await_count"), _delegating("await_args"),
                                                _delegating("await_args_list"))

    async def _execute_mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = one
        self.await_args_list.append(one)
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if is_exception(result):
                    raise result
            elif is_async(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None and delegate.return_value is not DEFAULT:
            return delegate.return_value
        if self.__dict__.get("_mock_return_value", DEFAULT) is not DEFAULT:
            return self.return_value
        wraps = self.__dict__["_mock_wraps"]
        if wraps is not None:
            return await wraps(*args, **kwargs) if is_async(wraps) else wraps(*args, **kwargs)
        return self.return_value

    def _word(self):
        return self.__dict__["_mock_name"] or "mock"

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._word()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._word()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f"Expected await: {self._format(args, kwargs)}\nNot awaited")
        expected, actual = self._call_matcher(_Call((args, kwargs), two=True)), self._call_matcher(self.await_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(f"expected await not found.\nExpected: {self._format(args, kwargs)}\n"
                                 f"  Actual: {self._format(*self.await_args)}") from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._word()} to have been awaited once. Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if expected not in [self._call_matcher(c) for c in self.await_args_list]:
            raise AssertionError(f"{self._format(args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(c) for c in calls]
        actual = _CallList(self._call_matcher(c) for c in self.await_args_list)
        if not any_order:
            if expected not in actual:
                raise AssertionError(f"Awaits not found.\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}")
            return
        rest, missing = list(actual), []
        for one in expected:
            if one in rest:
                rest.remove(one)
            else:
                missing.append(one)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in await list")

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._word()} to not have been awaited. Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    pass

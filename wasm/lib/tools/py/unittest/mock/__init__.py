"""Stand-ins for tests: objects that take any call and remember it, and patch, which puts them in place for a while."""

from .calls import ANY, DEFAULT, _ANY, _Call, _CallList, _SentinelObject, call, sentinel
from .base import InvalidSpecError
from .mocks import FILTER_DIR, Mock, NonCallableMock, seal
from .magic import MagicMixin, MagicMock, NonCallableMagicMock, PropertyMock, ThreadingMock
from .asynchronous import AsyncMagicMixin, AsyncMock, AsyncMockMixin
from .autospec import create_autospec
from .patching import mock_open, patch

__all__ = ["Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock",
           "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal"]

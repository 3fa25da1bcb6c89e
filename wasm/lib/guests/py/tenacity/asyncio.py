"""tenacity.asyncio: AsyncRetrying under its own module's name."""

import _web

from ._retrying import AsyncRetrying, retry

__getattr__ = _web.missing("tenacity.asyncio")

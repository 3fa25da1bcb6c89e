"""tenacity.asyncio: AsyncRetrying under its own module's name."""

from ._retrying import AsyncRetrying, retry

"""Checkpoints: where a task lets others run, and where a cancelled one is stopped."""

import asyncio

from ._scopes import CancelScope, innermost


async def checkpoint():
    await asyncio.sleep(0)


async def checkpoint_if_cancelled():
    scope = innermost.get(asyncio.current_task())
    while scope is not None:
        if scope._called:
            await asyncio.sleep(0)
        elif scope._shield:
            break
        scope = scope._parent


async def cancel_shielded_checkpoint():
    with CancelScope(shield=True):
        await asyncio.sleep(0)


class RunVar:
    """A variable of a run of the loop."""

    def __init__(self, name, *default):
        self._name, self._default, self._values = name, default, {}

    def get(self, *default):
        loop = asyncio.get_running_loop()
        if loop in self._values:
            return self._values[loop]
        for found in default or self._default:
            return found
        raise LookupError(f'Run variable "{self._name}" has no value and no default set')

    def set(self, value):
        self._values[asyncio.get_running_loop()] = value

"""aiofiles.os: functions of os that touch files, called in a thread."""

import os
from asyncio import get_running_loop
from functools import partial, wraps


__all__ = ["path", "stat", "rename", "renames", "replace", "remove", "unlink", "mkdir", "makedirs", "rmdir", "removedirs", "symlink",
           "readlink", "listdir", "scandir", "access", "wrap", "getcwd", "link"]


def wrap(func):
    @wraps(func)
    async def run(*args, loop=None, executor=None, **kwargs):
        return await (loop or get_running_loop()).run_in_executor(executor, partial(func, *args, **kwargs))
    return run


(stat, rename, renames, replace, remove, unlink, mkdir, makedirs, rmdir, removedirs, symlink, readlink, listdir, scandir, access, getcwd,
 link) = (wrap(getattr(os, name)) for name in __all__ if name not in ("path", "wrap"))

from . import ospath as path    # it needs wrap

"""Subprocesses: the simulated machine has no other programs to run."""

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE, STDOUT, DEVNULL = -1, -2, -3


def _refuse():
    raise NotImplementedError("the playground does not model subprocesses: its machine has no other program to run. "
                              "multiprocessing.Process, asyncio.to_thread() or another task can play the one that you wait for")


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    _refuse()


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    _refuse()

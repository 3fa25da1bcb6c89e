"""A supervisor restarts workers that fail, with a growing pause, and gives up on one that fails too often."""
import asyncio
import contextlib


class GaveUp(Exception):
    pass


class Supervisor:
    def __init__(self, limit, pause):
        self.limit, self.pause = limit, pause
        self.children = {}
        self.log = []

    def note(self, text):
        loop = asyncio.get_running_loop()
        self.log.append(f"{loop.time() - self.start:.1f} {text}")

    async def watch(self, name, make):
        failures = 0
        while True:
            child = asyncio.create_task(make(failures), name=f"{name}.{failures}")
            self.children[name] = child
            try:
                result = await child
            except asyncio.CancelledError:
                self.note(f"{name} is told to stop; its child {'is' if child.done() else 'is not'} done")
                child.cancel("the supervisor stops")
                with contextlib.suppress(asyncio.CancelledError):
                    await child
                raise
            except Exception as error:
                failures += 1
                self.note(f"{name} failed with {error!r} ({failures})")
                if failures == self.limit:
                    raise GaveUp(name) from error
                await asyncio.sleep(self.pause * 2 ** failures)
            else:
                self.note(f"{name} returned {result!r}")
                return result

    async def run(self, **makers):
        self.start = asyncio.get_running_loop().time()
        try:
            async with asyncio.TaskGroup() as group:
                tasks = {name: group.create_task(self.watch(name, make), name=f"watch {name}") for name, make in makers.items()}
        except* GaveUp as gave_up:
            self.note(f"gave up on {[str(e) for e in gave_up.exceptions]}, caused by {[repr(e.__cause__) for e in gave_up.exceptions]}")
        finally:
            for name, task in tasks.items():
                self.note(f"{name}: cancelled {task.cancelled()}, {task.exception()!r}" if not task.cancelled() else f"{name}: cancelled")


async def flaky(n):
    await asyncio.sleep(0.1)
    if n < 2:
        raise ConnectionError(f"attempt {n}")
    return f"fine after {n}"


async def hopeless(n):
    await asyncio.sleep(0.3)
    raise ZeroDivisionError(n)


async def steady(n):
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.05)
        print("steady has tidied up")


supervisor = Supervisor(3, 0.1)
asyncio.run(supervisor.run(flaky=flaky, hopeless=hopeless, steady=steady))
print(*supervisor.log, sep="\n")
print({name: (child.get_name(), child.done(), child.cancelled()) for name, child in supervisor.children.items()})

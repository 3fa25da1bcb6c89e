"""What asyncio's methods say of arguments that do not fit, and what inspect tells of them."""
import asyncio
import inspect


def attempt(call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except Exception as error:
        print(type(error).__name__, error)


class Careful(asyncio.SelectorEventLoop):
    async def create_server(self, *args, **kwargs):
        print("a server, carefully")
        return await super().create_server(*args, **kwargs)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.current_task()
    handle = loop.call_soon(print, "called")
    for call in future.set_result, future.set_exception, future.add_done_callback, loop.call_soon, loop.call_later, loop.create_task:
        attempt(call)
        attempt(call, name=1)
    for call in future.result, future.done, future.exception, future.get_loop, handle.cancel, loop.time, loop.stop, task.get_stack, task.cancel:
        attempt(call, 1, 2)
        attempt(call, 1, 2, 3, zzz=4)
    attempt(loop.call_later, 1)
    attempt(loop.set_debug)
    attempt(future.set_result, 1, 2)
    attempt(asyncio.Future, 1)
    attempt(asyncio.Future, 1, 2)
    attempt(asyncio.Future, name="x")
    attempt(asyncio.Future, loop=3)
    attempt(asyncio.Handle)
    attempt(asyncio.Handle, print, ())
    attempt(asyncio.TimerHandle, 1, print, (), loop, None, 6)
    for call in (loop.call_soon, loop.call_later, future.cancel, asyncio.Future.set_result,
                 task.set_name, asyncio.Task.get_stack, asyncio.current_task, loop.create_datagram_endpoint, type(loop).call_soon_threadsafe, type(loop).sock_recv, loop.run_until_complete):
        try:
            print(call.__name__, inspect.signature(call), inspect.iscoroutinefunction(call))
        except ValueError:
            print(call.__name__, "has no signature")
    server = await loop.create_server(asyncio.Protocol, "localhost", 8000)
    server.close()


asyncio.run(main())
with asyncio.Runner(loop_factory=Careful) as runner:
    runner.run(main())
print([name for name in dir(asyncio) if name.startswith("S")])

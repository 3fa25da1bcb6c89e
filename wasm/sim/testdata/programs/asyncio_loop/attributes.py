"""What the loop's classes are called, and what is public."""
import asyncio
loop = asyncio.new_event_loop()
print(type(loop).__name__, isinstance(loop, asyncio.BaseEventLoop), isinstance(loop, asyncio.AbstractEventLoop), asyncio.EventLoop is asyncio.SelectorEventLoop)
print(loop.slow_callback_duration, loop.get_task_factory(), loop.get_exception_handler(), loop.get_debug())
base = asyncio.AbstractEventLoop()
for call in base.run_forever, base.time, lambda: base.call_soon(print):
    try: call()
    except NotImplementedError as e: print(repr(e))
for name in "run_forever run_until_complete stop is_running is_closed close call_soon call_later call_at time create_future create_task call_soon_threadsafe run_in_executor set_default_executor add_signal_handler remove_signal_handler set_task_factory get_task_factory get_exception_handler set_exception_handler default_exception_handler call_exception_handler get_debug set_debug shutdown_asyncgens shutdown_default_executor".split():
    if not callable(getattr(loop, name)) or not hasattr(base, name): print("missing", name)
loop.close()

"""call_at, call_later and call_soon: cancelling, negative and huge delays, stop and restart, contexts."""
import asyncio
import contextvars

log = []
var = contextvars.ContextVar("var", default=0)
loop = asyncio.new_event_loop()


def note(*what):
    log.append(what)
    if what[0] == "stop":
        loop.stop()


start = loop.time()
handles = {}
for i, delay in enumerate([0.3, 0.1, 0.24, 0.13, 0.35, 0.16]):
    handles[i] = loop.call_at(start + delay, note, "at", delay, i)
loop.call_later(-5, note, "negative")
loop.call_at(start - 100, note, "long ago")
loop.call_soon(note, "soon")
handles[3].cancel()
handles[3].cancel()
print(handles[3].cancelled(), handles[0].when() - start > 0.29, handles[0] < handles[1], handles[1] < handles[2], handles[0] >= handles[1])
print(sorted([handles[0], handles[1], handles[2]]) == [handles[1], handles[2], handles[0]], handles[1] == handles[1], handles[1] != handles[5])
loop.call_later(0.2, handles[2].cancel)
loop.call_later(0.4, note, "stop")
loop.run_forever()
print(*log, sep="\n")
log.clear()
print("restart")


def chain(n):
    note("chain", n, var.get())
    if n:
        var.set(n)
        loop.call_soon(chain, n - 1)


loop.call_soon(chain, 3)
context = contextvars.copy_context()
context.run(var.set, 40)
loop.call_soon(chain, 1, context=context)
loop.call_soon(note, "stop")
loop.call_soon(note, "after stop, same iteration")
loop.run_forever()
print(log, var.get(), context[var])
log.clear()
loop.stop()
loop.call_soon(note, "one iteration")
loop.run_forever()
print(log)
log.clear()
loop.call_soon(note, "first")
timer = loop.call_later(0.5, note, "timer")
loop.run_until_complete(asyncio.sleep(0.2))
print(log, repr(timer).split(" when=")[0], timer.cancelled())
loop.call_later(float("inf"), note, "never")
for bad in "1", [1]:
    try:
        loop.call_later(bad, note)
    except TypeError as e:
        print("TypeError", e)
loop.call_later(0.1, loop.stop)
future = loop.create_future()
try:
    loop.run_until_complete(future)
except RuntimeError as e:
    print("RuntimeError", e)
print(future)
loop.call_later(0.1, future.set_result, "late")
print(loop.run_until_complete(future))
h = loop.call_soon(note, "dropped")
h.cancel()
print(repr(h), h.get_context() is not None)
h = loop.call_later(1, note, "x", 1)
print(repr(h).split(" when=")[0], repr(h).split(" ")[-3:])
h.cancel()
print(repr(h).split(" when=")[0])
loop.close()
for call in (loop.call_soon, note), (loop.call_later, 1, note), (loop.call_soon_threadsafe, note), (loop.run_forever,), (loop.create_task, 5), (loop.run_in_executor, None, note):
    try:
        call[0](*call[1:])
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
print(loop, loop.create_future())
loop.close()

"""run_forever ends after the iteration in which stop was called; what is left runs next time."""
import asyncio
loop = asyncio.new_event_loop()
def step(n):
    print("step", n)
    if n == 2: loop.stop()
    loop.call_soon(step, n + 1)
loop.call_soon(step, 0)
loop.run_forever()
print("stopped")
loop.call_later(0, loop.stop)
loop.stop(); loop.run_forever()
print("stop before the start: one iteration")
loop.close()

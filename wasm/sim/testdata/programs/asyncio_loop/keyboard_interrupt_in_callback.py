"""KeyboardInterrupt and SystemExit in a callback leave run_forever; the loop can run again."""
import asyncio
loop = asyncio.new_event_loop()
def bad(): raise SystemExit(2)
loop.call_soon(bad); loop.call_soon(print, "after it")
try: loop.run_forever()
except SystemExit as e: print("exit", e.code, loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

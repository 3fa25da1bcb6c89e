"""call_soon is first in, first out; call_later by time; a handle can be cancelled until it runs."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, print, "0.2"); loop.call_later(0.1, print, "0.1"); loop.call_soon(print, "soon")
    h = loop.call_later(0.15, print, "never")
    print(h.cancelled()); h.cancel(); print(h.cancelled(), h.cancel())
    await asyncio.sleep(0.3)
asyncio.run(main())

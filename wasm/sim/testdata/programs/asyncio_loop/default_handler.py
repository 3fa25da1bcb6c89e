"""What the default exception handler writes."""
# oracle: stderr
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "something happened"})
    loop.call_exception_handler({"message": "with more", "zebra": 1, "alpha": [2], "exception": ValueError("v")})
    loop.call_exception_handler({})
    loop.default_exception_handler({"message": "direct", "task": 3})
asyncio.run(main())

"""debug and loop_factory."""
import asyncio
async def debug(): return asyncio.get_running_loop().get_debug()
print(asyncio.run(debug()), asyncio.run(debug(), debug=True), asyncio.run(debug(), debug=False))
def factory():
    print("factory"); return asyncio.new_event_loop()
print(asyncio.run(debug(), loop_factory=factory))
with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop, debug=True) as runner: print(runner.run(debug()))
lazy = asyncio.Runner(loop_factory=factory)
print("no loop yet"); lazy.close()

# Asynchronous generators by hand.
def run(coro):
    try:
        while True: print("  yielded", coro.send(None))
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "stopped"
class Tick:
    def __await__(self): yield "tick"
async def numbers(n):
    try:
        for i in range(n):
            await Tick()
            got = yield i
            if got: print("got", got)
    finally:
        print("closing")
g = numbers(3)
print(run(g.__anext__()), run(g.asend("hi")), run(g.__anext__()), run(g.__anext__()), run(g.__anext__()))
g = numbers(3)
run(g.__anext__())
print(run(g.aclose()), run(g.__anext__()))
async def collect():
    return [x async for x in numbers(2)], {x: -x async for x in numbers(2) if x}
print(run(collect()))
g = numbers(1)
run(g.asend(None))
try:
    run(g.athrow(ValueError("thrown")))
except ValueError as e:
    print(e)

# A coroutine by hand: it is a generator that only await may drive.
class Pause:
    def __init__(self, label): self.label = label
    def __await__(self):
        got = yield self.label
        return f"{self.label}:{got}"
async def child(n):
    return [await Pause(f"p{i}") for i in range(n)]
async def parent():
    print(await child(2))
    try:
        await Pause("last")
    except ValueError as e:
        print("caught", e)
    return "done"
c = parent()
print(c.send(None), c.send("x"), c.send("y"), c.cr_await is not None, c.cr_running)
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print("result", e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
print(c.cr_frame, c.cr_await)
async def never(): pass
n = never()
print(n.close(), type(n).__name__, n.__name__)
try:
    iter(never)
except TypeError as e:
    print(e)

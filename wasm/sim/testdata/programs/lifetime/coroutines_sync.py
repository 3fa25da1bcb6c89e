class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
async def co(n):
    r = R(n)
    try:
        await Sus()
        print("resumed", n)
    finally:
        print("finally", n)
class Sus:
    def __await__(self):
        yield
c = co(1)
c.send(None)
c.close()
print("closed")
c = co(2)
c.send(None)
del c
print("dropped")
async def outer(n):
    try:
        await co(n)
    finally:
        print("outer finally")
c = outer(3)
c.send(None)
c = None
print("end")

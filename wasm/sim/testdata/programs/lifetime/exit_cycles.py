# oracle: stderr
# What cycles hold at the end is collected while module warnings still stands: its filters tell of one place once, and the place is <sys>.
import asyncio


async def other():
    pass


async def main():
    asyncio.run(other())


class Thing:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("del", self.name)


Thing("dropped")
for n in range(2):
    try:
        asyncio.run(main())
    except RuntimeError as error:
        print(error)
print("end")

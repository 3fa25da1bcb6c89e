"""What an async for is told of: the whole statement or comprehension, when its next item fails."""
import sys
import traceback


class A:
    def __init__(self, *a): pass
    def __aiter__(self): return self
    async def __anext__(self):
        return {}["k"]
class It:
    def __aiter__(self): return 3
class No: pass
class NoAw:
    def __aiter__(self): return self
    def __anext__(self): return 3
async def f(x): return 3
async def main1():
    async for x in A(
        3,
            ):
        print(x)
        print(x)
        print(x)
        print(x)
async def main2():
    l = {x async for x in A() if x}
async def main3():
    l = {x:y async for x in A() if x async for y in A()}
async def main4():
    async for x in It():
        pass
async def main5():
    async for x in No():
        pass
async def main6():
    l = [await f(x) for x in No()]
async def main7():
    l = [
       await f(x)
       async for x in A()]
async def main8():
    l = (x 
        async for x in A())
    async for z in l:
        print(z)
async def main9():
    l = [x async for x in It()]
async def main10():
    async for x in NoAw():
        pass
    else:
        print()
async def main11():
    l = [x async for x in NoAw()]
async def main12():
    l = [x async for y in B()
    async for x in A()]
async def main13():
    l = [x async for y in B() async for x in A()]
async def main14():
    l = [x async for y in B() if y async for x in A() if x]
async def main15():
    l = [x async for a, b in B()]
async def main16():
    async for a, b in B():
        print(a)
async def main17():
    l = [x async for x in g]
async def main18():
    async for x in A(): print(x)
async def main19():
    async for x in A():
        print(x)
    else:
        pass
class B:
    def __aiter__(self): return self
    async def __anext__(self):
        return 3
async def gen():
    yield 1
    raise ValueError()
g = gen()
class Odd:
    def __await__(self):
        raise ValueError("no way to wait")


class AwaitsOdd:
    def __aiter__(self): return self
    def __anext__(self): return Odd()


async def main20():
    async for x in AwaitsOdd():
        pass


for n in range(1, 21):
    m = globals()[f"main{n}"]
    print("----", m.__name__)
    try:
        m().send(None)
    except Exception:
        traceback.print_exc(file=sys.stdout)

# oracle: stderr
async def numbers():
    pass
async def ag():
    yield 1
async def main():
    g = numbers()
    print(await undefined_x)
it = main()
try:
    v = it.send(None)
except BaseException as e:
    pass
it.close()
print(1)
it = main()
try:
    v = it.send(None)
except BaseException as e:
    x = 1
    y = 2
print(2)
it = main()
for i in 1,:
    try:
        v = it.send(None)
    except BaseException:
        pass
    print(3)

async def ag():
    yield 1


unstarted = [ag().asend(1), ag().asend(2), numbers(), numbers()]     # warned of once each: what, and where

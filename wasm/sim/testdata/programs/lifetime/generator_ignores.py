def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")
            yield 2
            return
g = stubborn()
next(g)
del g
print("after")
def bad():
    try:
        yield
    finally:
        raise ValueError("in finally")
g = bad()
next(g)
g = None
print("end")

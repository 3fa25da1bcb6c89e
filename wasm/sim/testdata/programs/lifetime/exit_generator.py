# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
def g():
    try:
        yield 1
    finally:
        print("finally at exit")
it = g()
next(it)
print("end")

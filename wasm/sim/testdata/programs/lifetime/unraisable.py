def g():
    try:
        yield
    finally:
        1 / 0
it = g()
next(it)
del it
class Bad:
    def __del__(self):
        raise ValueError("in del")
    def __repr__(self):
        return "<Bad>"
Bad()
print("end")

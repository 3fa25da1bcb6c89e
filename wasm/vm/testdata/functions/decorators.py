# Decorators run from the bottom up; any expression may stand there.
def tag(name):
    print("tag", name)
    def wrap(f):
        print("wrap", name, f.__name__)
        def inner(*a):
            return name, f(*a)
        inner.__name__ = f"{name}({f.__name__})"
        return inner
    return wrap

table = {"x": tag("third")}

@tag("first")
@(lambda f: f)
@table["x"]
def double(x):
    return 2 * x

print(double(4), double.__name__)

@tag("class")
class Made:
    pass
print(Made.__name__, type(Made()[1]).__name__)

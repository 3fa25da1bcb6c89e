# A key that two mappings give to one call: said for every kind of key, and before that keywords are strings.
def f(*args, **kw):
    return args, kw


class Key:
    def __str__(self):
        return "a key"


one = Key()
for call in (
    lambda: f(**{1: 1}, **{1: 2}),
    lambda: f(**{1: 1}, x=2, **{1: 2}),
    lambda: f(**{one: 1}, **{one: 2}),
    lambda: f(**{"x": 1}, **{1: 2}),
    lambda: f(**{1: 1, "x": 2}, x=2),
    lambda: f(x=2, **{1: 1, "x": 2}),
    lambda: f(x=2, **{"x": 1}),
    lambda: f(**{}, **{1: 2}),
    lambda: f(**{None: 2}),
    lambda: f(**{"not an identifier": 1}, **{"": 2}),
):
    try:
        print(call())
    except TypeError as e:
        print(e)

# Every kind of parameter, and what a function knows about its own.
def f(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, more

print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, g=7, a=8))
print(f(*(1, 2), *[3, 4], **{"d": 5}, **{"x": 6}))
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
print(f.__code__.co_varnames, f.__name__, f.__qualname__)
for call in (lambda: f(), lambda: f(1), lambda: f(1, b=2, d=3), lambda: f(1, d=1, **{"d": 2})):
    try:
        print(call())
    except TypeError as e:
        print(e)

import threading
class Sub(threading.local):
    pass
for cls in (threading.local, Sub):
    x = cls(); x.a = 1
    print(cls, cls.__name__, cls.__module__, repr(x).split(" at ")[0])
    for what in (lambda: x.b, lambda: delattr(x, "b"), lambda: cls(3)):
        try: what()
        except (AttributeError, TypeError) as e: print(type(e).__name__, e)

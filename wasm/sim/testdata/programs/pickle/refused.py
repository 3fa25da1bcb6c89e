# What cannot be pickled or read says so.
import pickle


def say(f):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__module__}.{type(e).__name__}: {e}")


def outer():
    def inner():
        pass
    return inner


class Gone:
    pass


gone, Gone_ = Gone(), Gone
del Gone
Gone_.__name__ = Gone_.__qualname__ = "Gone"
say(lambda: pickle.dumps(outer()))
say(lambda: pickle.dumps({}.items()))
say(lambda: pickle.dumps(x for x in []))
say(lambda: pickle.dumps(gone))
say(lambda: pickle.dumps([1, {"deep": open}]) and "fine")
say(lambda: pickle.dumps(pickle))
say(lambda: pickle.loads(b""))
say(lambda: pickle.loads(b"abc"))
say(lambda: pickle.loads(pickle.dumps([1, 2])[:-1]))
say(lambda: pickle.dumps(1, 9))

"""An error in __del__ shows its line while the program runs, and none once the main module is taken apart."""


class Finalizer:
    def __call__(self):
        raise ValueError("on the way out")

    def __repr__(self):
        return "the finalizer"


class Thing:
    __del__ = Finalizer()


def early():
    thing = Thing()


early()
late = Thing()
print("end")

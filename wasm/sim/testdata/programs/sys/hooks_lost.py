# What is shown where a hook or a stream is gone, and strings that are interned.
import builtins
import sys

try:
    del sys.displayhook
    eval(compile("42", "<s>", "single"))
except RuntimeError as error:
    print(error)
sys.displayhook = sys.__displayhook__
out = sys.stdout
del sys.stdout
try:
    sys.displayhook(42)
except RuntimeError as error:
    sys.stdout = out
    print(error, builtins._)
sys.displayhook([1])
print(builtins._)
sys.stderr = sys.stdout
sys.excepthook(1, "no exception", None)
sys.excepthook(KeyError, ValueError("another one"), None)
a = sys.intern("never before" + str(3))
b = ("never before" + str(3)).swapcase().swapcase()
print(sys.intern(a) is a, sys.intern(b) is a)


class Meta(type):
    pass


try:
    Meta[int]
except TypeError as error:
    print(error)
alias = list[int]
print(set(dir(alias)) >= set(dir(list)), "__origin__" in dir(alias), "__parameters__" in dir(alias))

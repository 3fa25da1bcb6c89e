"""What breakpoint() calls is what the environment names, when it names something."""
import os
import sys
import warnings

os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "builtins.print"
print(breakpoint("here", 5, sep=": "))
os.environ["PYTHONBREAKPOINT"] = "sorted"
print(breakpoint([3, 1, 2], reverse=True))
os.environ["PYTHONBREAKPOINT"] = "os.path.join"
print(sys.breakpointhook("a", "b"))
for name in "no.such.module", "os.nothing", ".", "..", "nothing", " ":
    os.environ["PYTHONBREAKPOINT"] = name
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        print(breakpoint(), [(w.category.__name__, str(w.message)) for w in said])
sys.breakpointhook = lambda *args: args
print(breakpoint(1, 2))

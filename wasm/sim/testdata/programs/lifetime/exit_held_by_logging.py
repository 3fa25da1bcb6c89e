# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
# A handler of a class of the program's own holds the module by its methods, and logging is never taken apart: nothing dies at the end.
import logging


class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


class Handler(logging.Handler):
    def emit(self, record): print("emit", record.getMessage())


logging.getLogger("shop").addHandler(Handler())
a = R("a")
b = R("b")
del b
logging.getLogger("shop").warning("hello")

# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
# What typing's brackets were given it remembers; where module ast is there, it is never taken apart, and with it no name of the program.
import asyncio
from typing import Callable, Optional
class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def local():
    b = R("b")
a = R("a")
local()
class Request:
    def answer(self, then: Callable[["Request"], None]): pass
def handle(request: Optional[Request]): pass
print("end", Optional[Request] is Optional[Request], Callable[[Request], int] is Callable[[Request], int])

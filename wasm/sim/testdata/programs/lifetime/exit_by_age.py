# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
# The imports of asyncio have the collector run, which puts the module before all that the program makes: at the end things die by age.
import asyncio


class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


a = [R("a1"), R("a2"), R("a3")]
c = [R(f"c{i}") for i in range(3)]
b = {"x": R("b1"), "y": R("b2")}
print("end")

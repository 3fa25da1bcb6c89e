# oracle: skip, the oracle ends a program in its own way; the output is what python3.13 prints
# To tell of an error module traceback is imported, which has the collector run: after that things die by age.
class R:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


a = [R("a1"), R("a2"), R("a3")]
c = [R(f"c{i}") for i in range(3)]
b = R("b")
1 / 0  ### "ZeroDivisionError: division by zero"

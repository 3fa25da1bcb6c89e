class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
R("dropped at once")
print("after")
[R("in a list")]
print("after list")
(R("a"), R("b"))
print("after tuple")
R("method").name
print("after attribute")
str(R("argument"))
print("after argument")

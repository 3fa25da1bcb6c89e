saved = []
class Z:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n)
        saved.append(self)
z = Z(1)
z.child = Z(2)
del z
print("resurrected", [x.n for x in saved])
print(saved[0].child.n)
saved.clear()
print("second death is silent", len(saved))
class G:
    def __del__(self):
        global keep
        keep = self
        print("G")
G()
print(keep is not None)
keep = None
print("end")

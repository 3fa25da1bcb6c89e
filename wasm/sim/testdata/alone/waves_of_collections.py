# The order in which the last collection speaks, after two others: what came between them follows what was there before.
import gc
class N1:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
a4, b5 = N1('a'), N1('b')
b5 = [b5]
gc.collect()
class N18:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
a21, b22 = N18('A'), N18('B')
gc.collect()

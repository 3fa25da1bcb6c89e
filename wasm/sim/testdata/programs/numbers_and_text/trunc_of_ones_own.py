# oracle: stderr
class N:
    def __init__(self, v): self.v = v
    def __trunc__(self): return self.v
class I:
    def __index__(self): return 9
for v in 3, True, 2.5, I(), 'a', None:
    try:
        print(int(N(v)), int(I()))
    except Exception as e: print(type(e).__name__, e)
class B(N):
    def __int__(self): return 4
print(int(B(1)))
try: int(N(1), 5)
except Exception as e: print(e)

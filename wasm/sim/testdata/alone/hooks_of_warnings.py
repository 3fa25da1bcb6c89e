# A hook of module warnings keeps the program alive beyond its end, once asyncio holds that module.
import warnings
class N:
    def __del__(self): print('del')
n = N()
def show(*a): pass
warnings.showwarning = show
import asyncio

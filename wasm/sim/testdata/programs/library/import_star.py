# from … import * goes by __all__ or by what does not begin with an underscore, of whatever stands for the module, into whatever namespace the code has.
import sys, types
ns, gl = {}, {}
exec("import math\nfrom math import *", gl, ns)
print('fabs' in ns, 'fabs' in gl)
class Odd(dict):
    def __setitem__(self, k, v): print('set', k) if k in ('pi', 'tau') else None; super().__setitem__(k, v)
o = Odd()
exec("from math import *", {}, o)
print(len(o) > 40)
class Fake:
    __all__ = ['a', 'b']
    a = 1
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        return n.upper()
sys.modules['fake'] = Fake()
from fake import *
print(a, b)
class Plain: pass
p = Plain(); p.x = 5; p._y = 6
sys.modules['plain'] = p
from plain import *
print(x, '_y' in globals())
m = types.ModuleType('m'); m.__all__ = ['q', 3]; m.q = 1
sys.modules['m'] = m
try: from m import *
except TypeError as e: print(e)
print(q)
m.__all__ = ['nope']
try: from m import *
except AttributeError as e: print(e)
m.__all__ = 5
try: from m import *
except TypeError as e: print(e)
del m.__all__
m.__dict__[7] = 1
try: from m import *
except TypeError as e: print(e)
sys.modules['num'] = 5
try: from num import *
except ImportError as e: print(e)
class S:
    __slots__ = ()
sys.modules['s'] = S()
try: from s import *
except ImportError as e: print(e)
import os, time
print('walk' in vars(os), 'gmtime' in time.__dict__, time.__dict__['gmtime'] is time.gmtime)

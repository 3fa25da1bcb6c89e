"""OrderedDict with attributes: copies, pop and setdefault by name."""
def tt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from collections import OrderedDict, Counter, deque, defaultdict, UserString
o = OrderedDict(a=1, b=2); o.x = 5
tt(lambda: (o.pop('z', default=3), o.setdefault('q', default=9), o.x))
import copy
tt(lambda: (copy.copy(o).x, copy.deepcopy(o), o.popitem(last=False), list(reversed(o)), o | {'w': 1}))
tt(lambda: UserString('a\tb').expandtabs(tabsize=4))

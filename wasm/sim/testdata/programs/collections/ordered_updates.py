from collections import OrderedDict
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class O(OrderedDict):
    def __setitem__(s, k, v): print('set', k, v); super().__setitem__(k, v)
    def __delitem__(s, k): print('del', k); super().__delitem__(k)
for a in [[(1, 2)], {'a': 1}, OrderedDict(b=2), 'abc', ['ab', 'c'], ['abc'], [1], [[]], 5, None, iter([(1, 2), (3,)]), [(1, 2), (3, 4, 5)]]:
    a = list(a) if hasattr(a, '__next__') else a
    tr(lambda: OrderedDict(a)); tr(lambda: O(a)); tr(lambda: O().update(a)); o = O(); tr(lambda: o.update(a, k=1)); print(list(o.items()))
tr(lambda: OrderedDict(1, 2)); tr(lambda: OrderedDict().update(1, 2)); tr(lambda: O(self=1, other=2)); tr(lambda: O([], self=1)); tr(lambda: OrderedDict().update(self=3)); tr(lambda: OrderedDict.update())
class K:
    def keys(s): return ['x', 'y']
    def __getitem__(s, k): return k * 2
class I:
    def items(s): return [('p', 1)]
tr(lambda: O(K())); tr(lambda: O(I())); tr(lambda: O({'q': 1} | {})); tr(lambda: O.fromkeys('ab')); tr(lambda: O(a=1) | {'b': 2}); tr(lambda: {'b': 2} | O(a=1)); o = O(a=1); o |= {'c': 3}; o |= [('d', 4)]; print(o); tr(lambda: o.setdefault('z', 5)); tr(lambda: o.pop('a')); tr(lambda: o.popitem()); tr(lambda: o.copy()); tr(lambda: O(a=1) | [('b', 2)])

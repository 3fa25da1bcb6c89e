def gen(): yield
async def co(): pass
async def ag(): yield
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
c = co()
for x in gen(), c, ag():
    t = type(x)
    tr(lambda: t[int]); tr(lambda: t.__class_getitem__('a')); tr(lambda: delattr(x, '__name__')); tr(lambda: setattr(x, '__qualname__', 1))
    x.__name__ = 'other'
    tr(lambda: x.__name__)
    tr(lambda: [n for n in dir(x) if n not in ('__del__', '__getstate__')])
tr(lambda: setattr(c, 'cr_origin', 1))
c.close()
for k in classmethod(gen), staticmethod(gen):
    tr(lambda: setattr(k, '__func__', 1)); tr(lambda: k.__wrapped__ is gen); tr(lambda: type(k).__func__)
w = co().__await__(); tr(lambda: [n for n in dir(w) if n[0] != '_']); w.close()

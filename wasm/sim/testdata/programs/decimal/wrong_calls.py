from decimal import *
def tr(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return type(e).__name__, str(e)
D = Decimal
c = Context()
for n in dir(D):
    if n.startswith('_'): continue
    m = getattr(D('1.5'), n)
    if not callable(m): continue
    for a in [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ('x',)]:
        print(n, a, tr(m, *a))
    print(n, tr(m, nix=1), tr(m, context=1), tr(m, other=1), tr(m, 1, other=1), tr(m, context=None), tr(m, third=1))
for n in dir(c):
    if n.startswith('_') or n in 'flags traps': continue
    m = getattr(c, n)
    if not callable(m): continue
    for a in [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ('x',)]:
        print('c', n, a, tr(m, *a))
    print('c', n, tr(m, nix=1), tr(m, a=1), tr(m, a=1,b=2), tr(m, 1, a=1), tr(m, x=1), tr(m, 1, b=1))

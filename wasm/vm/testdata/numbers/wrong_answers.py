class Liar:
    def __index__(self): return '1'
    def __iter__(self): return 5
class Raises:
    def __int__(self): raise TypeError('own')
    def __iter__(self): raise TypeError('own iter')
class ValueRaises:
    def __int__(self): raise ValueError('own')
    def __index__(self): raise ValueError('own index')
    def __iter__(self): raise ValueError('own iter')
def tr(f, *a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
for x in Liar(), Raises(), ValueRaises():
    for f in int, float, complex, hex, round, abs, bytes, bytearray, '%d'.__mod__, '%x'.__mod__, b'%d'.__mod__, b'%i'.__mod__, '%5.2f'.__mod__, 'a'.join, b'a'.join, list, [1].__getitem__, range, chr, (5).__lshift__:
        tr(f, x)
def fn(): pass
for v in 1, None, [], (1,): tr(setattr, fn, '__type_params__', v)
tr(delattr, fn, '__type_params__')
print(fn.__type_params__)

"""bytes() and bytearray()."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (bytes(),bytes(3),bytes([1,2]),bytes(b'a'),bytes('a','utf-8'),bytes(range(3)),bytes(bytearray(b'x')),bytes((1,)),bytes({1})))
show(lambda: (bytes(-1)))
show(lambda: (bytes('a')))
show(lambda: (bytes(5,'a')))
show(lambda: (bytes(1.5)))
show(lambda: (bytes([256])))
show(lambda: (bytes(['a'])))
show(lambda: (bytes([1.5])))
show(lambda: (bytes(None)))
show(lambda: (bytes(b'a','x')))
show(lambda: (bytes(10**30)))
show(lambda: (bytes(1,2,3,4)))
show(lambda: (bytes(source=b'a'),bytes('a',encoding='ascii')))
show(lambda: (bytes(foo=1)))
show(lambda: (bytearray('a')))
show(lambda: (bytearray(-1)))
show(lambda: (bytearray([256])))
show(lambda: (bytearray(1.5)))
show(lambda: (bytearray(['a'])))
show(lambda: (bytearray('é','utf-8'),bytearray(3),bytearray(b'ab')))
show(lambda: (bytearray(b'a')[5]))
show(lambda: (bytearray(b'a')['x']))
show(lambda: (bytearray(b'a')+'b'))
show(lambda: (bytearray(b'abc').index(b'z')))
show(lambda: (bytes([True,2])))
show(lambda: (bytes(b'abc').fromhex('61')))
show(lambda: (bytes('é','ascii')))
show(lambda: (bytes('a','foo')))

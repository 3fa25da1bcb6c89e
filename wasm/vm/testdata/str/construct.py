"""str() and conversions."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (str(1,2,3,4)))
show(lambda: (str(b'a','utf-8'),str(b'a',encoding='ascii'),str(object=5),str(b'a',errors='strict'),str()))
show(lambda: (str(5,'utf-8')))
show(lambda: (str('a','utf-8')))
show(lambda: (str(b'a',5)))
show(lambda: (str(x=5)))
show(lambda: (str(b'a'),str(b'\xff','utf-8','replace')))
show(lambda: (str(1.0),str(None),str(True),str([1,'a']),str(('é',)),str({'a':1}),str(10**20),str(1j)))

"""The % operator of bytes."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (b'%s %d %b %a %r %c %x'%(b'a',1,b'c','d','e',65,255)))
show(lambda: (b'%s'%'a'))
show(lambda: (b'%b'%5))
show(lambda: (b'%c'%256))
show(lambda: (b'%c'%'a'))
show(lambda: (b'%(a)s'%{b'a':b'x'}))
show(lambda: (b'%5s|%-5s|%.1s'%(b'a',b'b',b'cde')))
show(lambda: (bytearray(b'%d')%5))
show(lambda: (b'%d'%'a'))
show(lambda: (b'%f'%1.5))
show(lambda: (b'%s'%(1,2)))
show(lambda: (b'abc'%1))
show(lambda: (b'%y'%1))

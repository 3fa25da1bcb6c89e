# ascii, bin, oct, hex, chr, ord, format, repr.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

a = A()
show(lambda: ascii('é😀\n'))
show(lambda: bin(5))
show(lambda: bin('a'))
show(lambda: bin(-5))
show(lambda: hex(-255))
show(lambda: oct(8))
show(lambda: hex(1.5))
show(lambda: oct(2 ** 70))
show(lambda: bin())
show(lambda: chr(-1))
show(lambda: chr(1114112))
show(lambda: chr('a'))
show(lambda: chr(10 ** 30))
show(lambda: chr(55296))
show(lambda: ord('ab'))
show(lambda: ord(''))
show(lambda: ord(1))
show(lambda: ord(b'a'))
show(lambda: ord(b'ab'))
show(lambda: ord(bytearray(b'ab')))
show(lambda: ord([]))
show(lambda: chr(1.5))
show(lambda: format(1, 2))
show(lambda: format(1))
show(lambda: format(a, 'x'))
show(lambda: format())
show(lambda: repr())
show(lambda: repr(1, 2))
show(lambda: ascii([1, 'é']))

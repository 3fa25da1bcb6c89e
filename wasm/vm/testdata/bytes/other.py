"""Operators, subscripts and errors of bytes."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (repr(b'a\'b"\n\t\r\\\x00\xff'),repr(b"a'b"),repr(b'a"b'),str(b'x'),repr(bytearray(b"a'"))))
show(lambda: (b'abc'[0],b'abc'[-1],b'abc'[1:],b'abc'[::-1],bytearray(b'abc')[1:2]))
show(lambda: (b'a'[5]))
show(lambda: ((lambda b: b['x'])(b'a')))
show(lambda: ((lambda b: b[1.5])(b'a')))
show(lambda: (b'a'+b'b',b'a'+bytearray(b'b'),bytearray(b'a')+b'b',b'ab'*2,2*b'a',bytearray(b'a')*2))
show(lambda: (b'a'+'b'))
show(lambda: ('a'+b'b'))
show(lambda: (b'a'+5))
show(lambda: (b'a'*'b'))
show(lambda: (b'a'*10**20))
show(lambda: (97 in b'abc',b'bc' in b'abc',b'' in b''))
show(lambda: (256 in b'a'))
show(lambda: ('a' in b'a'))
show(lambda: (1.5 in b'a'))
show(lambda: ('a' in bytearray(b'a')))
show(lambda: (b'a'==bytearray(b'a'),b'a'=='a',b'a'<b'b',bytearray(b'a')<b'b'))
show(lambda: (b'a'<'b'))
show(lambda: (hash(bytearray())))
show(lambda: (b'%d'%5))
show(lambda: (len(b'abc'),bool(b''),max(b'abc')))
show(lambda: (format(b'a')))
show(lambda: (format(b'a','5')))
show(lambda: ('%s'%b'a'))
show(lambda: (str(bytearray(b'a'))))
show(lambda: (f"{b'a'!r:>6}"))
show(lambda: (int(b'5')))
show(lambda: (ascii(b'\xff')))
show(lambda: (b'abc'*0,b''+b'',bytearray(b'x')+bytearray(b'y'),bytearray(b'ab')==b'ab',b'ab'!=b'ac',b'a'<b'ab',bytearray(b'abc')[::2],b'abcdef'[-3:-1]))
show(lambda: (type(b'a'+bytearray()).__name__,type(bytearray()+b'a').__name__,[*b'abc'],list(reversed(b'abc')),sum(b'abc'),b'a' in [b'a'],{b'k':1}[b'k']))

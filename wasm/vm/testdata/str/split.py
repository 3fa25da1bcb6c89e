"""split, join, strip, partition."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ('a b'.split(5)))
show(lambda: ('a b'.split('')))
show(lambda: (' a  b c '.split(),' a  b c '.split(None,1),' a  b c '.split(' '),'a,b,c'.split(',',1),'a,b,c'.rsplit(',',1),' a b c '.rsplit(None,1),''.split(),''.split(','),'a,b'.split(sep=',',maxsplit=0)))
show(lambda: ('a\nb\r\nc\x0bd\x85e\u2028'.splitlines(),'a\nb\n'.splitlines(True),''.splitlines(),'\n'.splitlines(),'a\n\nb'.splitlines(keepends=True)))
show(lambda: ('abc'.strip(5)))
show(lambda: (' a '.strip(),'xxaxx'.strip('x'),'xyaxy'.lstrip('xy'),'axy'.rstrip('yx'),' a '.strip(None),'\u3000a\x1f'.strip()))
show(lambda: ('abc'.join(5)))
show(lambda: (','.join(['a',5])))
show(lambda: (','.join(['a','b']),','.join('abc'),','.join([]),','.join(('x',)),''.join(x for x in 'abc')))
show(lambda: ('abc'.partition('b'),'abc'.partition('x'),'abcb'.rpartition('b'),'abc'.rpartition('x')))
show(lambda: ('abc'.partition('')))
show(lambda: ('abc'.partition(5)))
show(lambda: ('x'.join(5 for i in [1])))
show(lambda: ('a,b'.split(',', 'x')))
show(lambda: (' '.join(['a']*3)))
show(lambda: ('abc'.splitlines(1,2)))
show(lambda: ('a b c d'.rsplit(None,2),'a,b,,c'.split(','),'a,b,,c'.rsplit(',',2),',a,'.split(','),'abab'.split('ab'),'x'.split('x'),'a--b--c'.split('--',1)))
show(lambda: (' \t\n a\u2003b '.split(),'日 本'.split(),'日,本'.split(','),'a'.split(None,0),'  a b'.split(None,0),' a b '.rsplit(None,0)))
show(lambda: ('ééaéé'.strip('é'),'日本'.lstrip('日'),'日本'.rstrip('日本'),'abc'.strip(''),''.strip(),'\n\t'.strip(),'mississippi'.strip('ipsm')))
show(lambda: ('é'.join(['a','b','c']),', '.join(str(i) for i in range(5)),''.join([]),'-'.join({'a':1,'b':2}),'x'.join('')))
show(lambda: ('a\r\nb\rc\n'.splitlines(),'a\r\nb\rc\n'.splitlines(True),'a\x1cb\x1dc\x1ed\x0ce'.splitlines(),'a\u2029b'.splitlines(True)))

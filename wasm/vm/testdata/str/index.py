"""Indexing and slicing."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (str('a')[1.5]))
show(lambda: (str('a')['x']))
show(lambda: ('a'[1]))
show(lambda: ('a'[2**70]))
show(lambda: ('abc'[::0]))
show(lambda: ('abc'[1.5:]))
show(lambda: ('abc'['a':]))
show(lambda: ('abcdef'[::-2],'abcdef'[10:],'abcdef'[-3:],'abcdef'[4:1:-1],'héllo'[1:3],'héllo'[::-1],'abc'[-10:10**30]))
show(lambda: ('héllo wörld'[4],'héllo'[-1],'日本語'[1],'日本語'[::-1],'a𝒳b'[1],'a𝒳b'[2],len('a𝒳b'),'a𝒳b'[1:2]))
show(lambda: ('abc'[True],'abc'[-3],'abcdef'[1:5:2],'abcdef'[5:1:-2],'abcdef'[-2:],'abcdef'[:-2],''[1:5],'abc'[2:1]))
show(lambda: ('abc'[-4]))
show(lambda: ('abc'[3]))

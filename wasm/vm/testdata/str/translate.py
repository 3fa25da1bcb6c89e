"""translate and maketrans."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ('abc'.translate({97:'x',98:None,99:100}),'abc'.translate(str.maketrans('ab','xy')),'abc'.translate(str.maketrans('a','x','c')),str.maketrans({'a':1,98:'z'}),str.maketrans('ab','cd','e')))
show(lambda: ('abc'.translate('xyz'), 'abc'.translate(['x']*120)))
show(lambda: ('abc'.translate({97:10**7})))
show(lambda: ('abc'.translate({97:1.5})))
show(lambda: ('abc'.translate(5)))
show(lambda: (str.maketrans('ab','c')))
show(lambda: (str.maketrans(5)))
show(lambda: (str.maketrans({'ab':1})))
show(lambda: (str.maketrans('a',5)))
show(lambda: (str.maketrans('a','b',5)))
show(lambda: (str.maketrans({1.5:1})))

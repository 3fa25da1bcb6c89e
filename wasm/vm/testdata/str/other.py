"""Fields, operators and errors of str."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ('a'+5))
show(lambda: ('a'+None))
show(lambda: (5+'a'))
show(lambda: ('a'*'b'))
show(lambda: ('a'*1.5))
show(lambda: (1.5*'a'))
show(lambda: ('a'*-1,3*'ab','a'*True))
show(lambda: ('a'*10**20))
show(lambda: (5 in 'a'))
show(lambda: ('' in 'a'))
show(lambda: ('a'<5))
show(lambda: ('a'==5))
show(lambda: ('abc'.center('a')))
show(lambda: ('abc'.center(10,'ab')))
show(lambda: ('abc'.center(10,5)))
show(lambda: ('abc'.center(8,'*'),'abc'.center(7),'ab'.center(5,'*'),'abc'.ljust(6,'.')+'|','abc'.rjust(6),'-5'.zfill(5),'+5'.zfill(5),'abc'.zfill(2),''.zfill(3),'é'.center(4,'é')))
show(lambda: ('a\tb\tc'.expandtabs(),'a\tb'.expandtabs(4),'a\tb\n\tc'.expandtabs(tabsize=3),'\t'.expandtabs(0)))
show(lambda: ('abc'.__contains__('a'),'abc'.__len__(),'abc'.__getnewargs__(),'abc'.__add__('d'),'abc'.__mul__(2),'abc'.__mod__(()) ))
show(lambda: ('a'.foo))
show(lambda: ('a'>'b','a'<='a','é'>'z','\ud800'<'\ue000','\U00010000'>'\uffff'))
show(lambda: ('%s' % 'a', 'a%%' % ()))
show(lambda: ('abc'.format_map(5)))

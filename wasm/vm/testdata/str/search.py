"""find, index, count, startswith, replace."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ('abc'.find(5)))
show(lambda: ('abc'.find()))
show(lambda: ('abc'.find('c',None,None),'abc'.find('',3),'abc'.find('',4),'abc'.find('b',-2),'héllo'.find('l'),'abcabc'.rfind('b'),'abc'.rfind(''),'abc'.rfind('',5)))
show(lambda: ('abc'.find('a','x')))
show(lambda: ('abc'.index('z')))
show(lambda: ('abc'.rindex('z')))
show(lambda: ('abc'.count('')))
show(lambda: ('aaa'.count('aa'),'aaa'.count('',1),'aaa'.count('',4),'aaa'.count('a',1,2)))
show(lambda: ('abc'.count(5)))
show(lambda: ('abc'.startswith(5)))
show(lambda: ('abc'.startswith(('x','a')),'abc'.startswith('b',1),'abc'.startswith('',4),'abc'.endswith(('c','d')),'abc'.endswith('b',0,2)))
show(lambda: ('abc'.startswith(('x',5))))
show(lambda: ('abc'.endswith(5)))
show(lambda: ('abc'.replace(1,2)))
show(lambda: ('abc'.replace('a',2)))
show(lambda: ('aaa'.replace('a','b',2),'aaa'.replace('a','b',count=1),'abc'.replace('','-'),'abc'.replace('','-',2),'aaa'.replace('aa','b'),''.replace('','x')))
show(lambda: ('abc'.replace('a','b','c')))
show(lambda: ('abc'.removeprefix('ab'),'abc'.removesuffix('bc'),'abc'.removesuffix(''),'abc'.removeprefix('x')))
show(lambda: ('abc'.removeprefix(5)))
show(lambda: ('héllo wörld'.find('w'),'héllo'.rfind('l'),'ééé'.count('é'),'日本語日本'.find('本',2),'日本語日本'.rfind('日'),'日本'.find(''),'日本'.rfind(''),'日本'.count('')))
show(lambda: ('日本'.replace('','-'),'日本'.replace('本','x'),'a'*3 in 'aaaa','héllo'.startswith('h',0),'héllo'.endswith('lo',3),'héllo'.startswith('l',2,3)))
show(lambda: ('a'.find(None)))
show(lambda: ('abc'.find('c',-1),'abc'.find('a',-1),'abc'.find('b',0,-1),'abc'.find('',-1),'abc'.index('b'),'abcb'.rindex('b')))

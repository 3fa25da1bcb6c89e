# list: more changes, among them sort.

l = [0, 1, 2, 3, 4, 5]
try:
    l.extend(3)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.extend(l)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.reverse(1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.clear(1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.copy(1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(key=1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(foo=1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(reverse='a')
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(key=None,reverse=True)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(key=lambda x:-x)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[0]='a'
    l.sort()
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(key=lambda x: l.append(1) or x)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(key=lambda x: 1/x)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l['a']
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[1:3]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[1:1]=l
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[:]=iter('xyz')
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[1:2]=l
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[0:1]=3
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[::2]=(x for x in range(3))
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.insert(1.5,2)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.__init__([3])
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.__init__()
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[5:2:-1]=[1,2,3]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.sort(reverse=1.5)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[0:10**30]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[10**30]=1
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[10**30]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.pop(10**30)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.insert(10**30,1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

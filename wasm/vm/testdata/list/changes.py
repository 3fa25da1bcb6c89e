# list: assignment, deletion, slices and methods that change it, with the errors.

l = [0, 1, 2, 3, 4, 5]
try:
    l[9]=1
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l['a']=1
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[9]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[1:2]=1
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[::2]=[1]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[::2]=1
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[::2]=[7,8,9]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[1:3]=[]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[3:1]=[9]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[::2]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[::-2]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    del l[4:1:-1]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[::-1]=[1,2,3,4,5,6]
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l[2:2]='ab'
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l+=1
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l+='ab'
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l*=2
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l*=0
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l*=1.5
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l*='a'
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.append()
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.append(1,2)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.insert('a',1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.insert(100,1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.insert(-100,1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.insert(1)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.pop(9)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.pop('a')
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    [].pop()
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.pop(1,2)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

l = [0, 1, 2, 3, 4, 5]
try:
    l.remove(9)
    print(l)
except Exception as e:
    print(type(e).__name__, e)

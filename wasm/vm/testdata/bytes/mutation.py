"""What changes a bytearray."""


def run(name, change):
    b = bytearray(b"abcdef")
    try:
        r = change(b)
        print(name, b, r)
    except Exception as e:
        print(name, b, type(e).__name__ + ":", e)


def change0(b):
    r = None
    b[0]=65
    return r


run('b[0]=65', change0)


def change1(b):
    r = None
    b[0]='a'
    return r


run("b[0]='a'", change1)


def change2(b):
    r = None
    b[0]=256
    return r


run('b[0]=256', change2)


def change3(b):
    r = None
    b[10]=1
    return r


run('b[10]=1', change3)


def change4(b):
    r = None
    b['x']=1
    return r


run("b['x']=1", change4)


def change5(b):
    r = None
    b[1:3]=b'XYZ'
    return r


run("b[1:3]=b'XYZ'", change5)


def change6(b):
    r = None
    b[1:3]=[65,66,67]
    return r


run('b[1:3]=[65,66,67]', change6)


def change7(b):
    r = None
    b[1:3]='ab'
    return r


run("b[1:3]='ab'", change7)


def change8(b):
    r = None
    b[1:3]=5
    return r


run('b[1:3]=5', change8)


def change9(b):
    r = None
    b[::2]=b'XYZ'
    return r


run("b[::2]=b'XYZ'", change9)


def change10(b):
    r = None
    b[::2]=b'X'
    return r


run("b[::2]=b'X'", change10)


def change11(b):
    r = None
    b[::-1]=b'123456'
    return r


run("b[::-1]=b'123456'", change11)


def change12(b):
    r = None
    b[1:3]=range(300)
    return r


run('b[1:3]=range(300)', change12)


def change13(b):
    r = None
    del b[0]
    return r


run('del b[0]', change13)


def change14(b):
    r = None
    del b[1:3]
    return r


run('del b[1:3]', change14)


def change15(b):
    r = None
    del b[::2]
    return r


run('del b[::2]', change15)


def change16(b):
    r = None
    del b[10]
    return r


run('del b[10]', change16)


def change17(b):
    r = None
    b.append(65)
    return r


run('b.append(65)', change17)


def change18(b):
    r = None
    b.append('a')
    return r


run("b.append('a')", change18)


def change19(b):
    r = None
    b.append(256)
    return r


run('b.append(256)', change19)


def change20(b):
    r = None
    b.extend(b'xy')
    return r


run("b.extend(b'xy')", change20)


def change21(b):
    r = None
    b.extend([1,2])
    return r


run('b.extend([1,2])', change21)


def change22(b):
    r = None
    b.extend('ab')
    return r


run("b.extend('ab')", change22)


def change23(b):
    r = None
    b.extend(5)
    return r


run('b.extend(5)', change23)


def change24(b):
    r = None
    b.extend([300])
    return r


run('b.extend([300])', change24)


def change25(b):
    r = None
    b.extend(['a'])
    return r


run("b.extend(['a'])", change25)


def change26(b):
    r = None
    b.insert(0,65)
    return r


run('b.insert(0,65)', change26)


def change27(b):
    r = None
    b.insert(100,65)
    return r


run('b.insert(100,65)', change27)


def change28(b):
    r = None
    b.insert(-1,65)
    return r


run('b.insert(-1,65)', change28)


def change29(b):
    r = None
    b.insert(0,'a')
    return r


run("b.insert(0,'a')", change29)


def change30(b):
    r = None
    r=b.pop()
    return r


run('r=b.pop()', change30)


def change31(b):
    r = None
    r=b.pop(0)
    return r


run('r=b.pop(0)', change31)


def change32(b):
    r = None
    r=b.pop(100)
    return r


run('r=b.pop(100)', change32)


def change33(b):
    r = None
    b.clear()
    r=b.pop()
    return r


run('b.clear();r=b.pop()', change33)


def change34(b):
    r = None
    b.remove(97)
    return r


run('b.remove(97)', change34)


def change35(b):
    r = None
    b.remove(200)
    return r


run('b.remove(200)', change35)


def change36(b):
    r = None
    b.remove(300)
    return r


run('b.remove(300)', change36)


def change37(b):
    r = None
    b.remove('a')
    return r


run("b.remove('a')", change37)


def change38(b):
    r = None
    b.reverse()
    return r


run('b.reverse()', change38)


def change39(b):
    r = None
    r=b.copy()
    return r


run('r=b.copy()', change39)


def change40(b):
    r = None
    b+=b'x'
    return r


run("b+=b'x'", change40)


def change41(b):
    r = None
    b+='x'
    return r


run("b+='x'", change41)


def change42(b):
    r = None
    b+=[1]
    return r


run('b+=[1]', change42)


def change43(b):
    r = None
    b*=2
    return r


run('b*=2', change43)


def change44(b):
    r = None
    b*=-1
    return r


run('b*=-1', change44)


def change45(b):
    r = None
    b*='a'
    return r


run("b*='a'", change45)


def change46(b):
    r = None
    b[1:1]=b
    return r


run('b[1:1]=b', change46)


def change47(b):
    r = None
    b[0:0]=b''
    return r


run("b[0:0]=b''", change47)


def change48(b):
    r = None
    r=b[1:3]
    b[0]=0
    return r


run('r=b[1:3]; b[0]=0', change48)


def change49(b):
    r = None
    b[True]=1
    return r


run('b[True]=1', change49)


def change50(b):
    r = None
    b[2:]=b[:2]
    return r


run('b[2:]=b[:2]', change50)
b = bytearray(b"x")
b.extend("")
print(b)
try:
    b.extend("a")
except TypeError as e:
    print(e)

"""format() of str, bool, complex and others."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (format('a','d')))
show(lambda: (format('a',',')))
show(lambda: (format('a','_')))
show(lambda: (format('a','+')))
show(lambda: (format('a',' ')))
show(lambda: (format('a','#')))
show(lambda: (format('a','=5')))
show(lambda: (format('a','05')))
show(lambda: (format('a','<05')))
show(lambda: (format('a','z')))
show(lambda: (format('a','*^7'),format('abc','.2'),format('abc','5.1s'),format('é','é>3')))
show(lambda: (format(2**70,'c')))
show(lambda: (format(0x110000,'c')))
show(lambda: (format('s','qq')))
show(lambda: (format(True),format(True,'d'),format(True,'5'),format(True,'s')))
show(lambda: (format(False,'<7')))
show(lambda: (format(1+2j,''),format(1+2j,'.2f'),format(1+2j,'>15'),format(1+2j,'e'),format(1j,''),format(1j,'.1'),format(1234567+2j,',')))
show(lambda: (format(1+2j,'05')))
show(lambda: (format(1+2j,'=15')))
show(lambda: (format(1+2j,'d')))
show(lambda: (format(1+2j,'%')))
show(lambda: (format(None,'5')))
show(lambda: (format([],'d')))
show(lambda: (format(2**100,','),format(2**100,'x'),format(2**100,'e'),format(-2**100,'.3g'),format(10**400,'f')))
show(lambda: (format(10**5000,'d')))
show(lambda: (format(10**5000,'x')[:5]))

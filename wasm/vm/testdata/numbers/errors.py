"""Zero divisions, wrong types and ranges."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (1//0))
show(lambda: (1%0))
show(lambda: (1/0))
show(lambda: (divmod(1,0)))
show(lambda: (1.0/0))
show(lambda: (1.0//0))
show(lambda: (1.0%0))
show(lambda: (divmod(1.0,0)))
show(lambda: (pow(2,3,0)))
show(lambda: (pow(2,-1,0)))
show(lambda: (pow(2,3,5.0)))
show(lambda: (1<<-1))
show(lambda: (1>>-1))
show(lambda: (1<<2**70))
show(lambda: (0<<2**70))
show(lambda: (1>>2**70))
show(lambda: (-1>>2**70))
show(lambda: ((2**70)>>2**70))
show(lambda: (1<<1.0))
show(lambda: (10.0**400))
show(lambda: ((2**2000)*1.0))
show(lambda: (str(10**5000)))
show(lambda: (1+None))
show(lambda: (1+'a'))
show(lambda: (1.5+'a'))
show(lambda: (1&1.0))
show(lambda: (-True,+True,~5))
show(lambda: (1<'a'))
show(lambda: (1==1.0,2**53==2.0**53,2**53+1==2.0**53,2**53+1>2.0**53,10**400>1e308,10**400<float('inf'),float('nan')<10**400, 1<float('nan')))
show(lambda: ((1+2j)*(3-1j),(1+2j)/(3-1j),(1+2j)**2,(1+2j)**0.5,(1+2j)**-1,2j**2j,0j**0,1j-1,abs(3+4j),(1+2j).conjugate(),(1+2j).real))
show(lambda: (True+True,True&False,True|1,True^True,True**2,True<<2, True and 2))
show(lambda: (abs(-5),abs(-2**63),abs(True),-(-2**63),abs(-0.0)))

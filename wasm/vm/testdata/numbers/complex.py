"""complex numbers."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (2**70+1j))
show(lambda: (1j<2))
show(lambda: (hash(1),hash(-1),hash(2**61-1),hash(2**61),hash(-2**61),hash(2**200),hash(1.5),hash(-1.5),hash(0.1),hash(1e300),hash(float('inf')),hash(-float('inf')),hash(1j),hash(1+2j),hash(2.0**61),hash(1e-320),hash(complex(-1,0)),hash(-2.0)))
show(lambda: (complex('1+2j'),complex(' (1-2j) '),complex('j'),complex('-j'),complex('1e5'),complex('nan+infj')))
show(lambda: (complex('1+')))
show(lambda: (complex('a')))
show(lambda: (complex(1,2),complex(1j,2j),complex(imag=3)))
show(lambda: (complex('1',2)))
show(lambda: (complex(1,'2')))
show(lambda: (complex([])))
show(lambda: (repr(1j),repr(-1j),repr(1+0j),repr(complex(0,-0.0)),repr(complex(-0.0,1)),repr(1e20+1e-7j),repr(complex('nan'))))
show(lambda: (1j/0))
show(lambda: (0j**-1))
show(lambda: (1j//2))
show(lambda: (1j%2))
show(lambda: ((1+2j)*(3-1j),(1+2j)/(3-1j),(1+2j)**2,(1+2j)**-1,0j**0,1j-1,abs(3+4j),(1+2j).conjugate(),(1+2j).real,(1+2j).imag))
show(lambda: (1j==1j,1j!=2,2+0j==2,2==2+0j,1j==None,complex(2)==2.0,2.5==2.5+0j))
show(lambda: (complex(1,2)+1,1-complex(1,2),2*1j,1j*2.0,True+1j,-(1+2j),+(1j)))
show(lambda: (bool(0j),bool(1j),1j<1))
# An angle without end has no cosine.
for a, b in (float("inf"), 1j), (-1, complex(float("inf"), 0)), (1j, float("inf")), (0, 1j), (2, 1j), (complex(1, float("inf")), 2.5), (1j, -0.0), (float("nan"), 1j):
    try: print(a, b, str(a ** b)[:9])
    except (ZeroDivisionError, OverflowError) as e: print(a, b, e)

"""The rest of the operators."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (0**-1))
show(lambda: (0.0**-1))
show(lambda: (2**-1))
show(lambda: (pow(2,-1,7)))
show(lambda: (pow(2,-1,4)))
show(lambda: (pow(2,3,-5)))
show(lambda: (pow(2.0,3,5)))
show(lambda: (2**2000/3))
show(lambda: (2**2000/1))
show(lambda: ((-8)**(1/3)))
show(lambda: ((-2.0)**0.5))
show(lambda: (hex(10**5000)[:10]))
show(lambda: (5.5//2,-5.5//2,5.5%-2,-5.5%2,-0.0%3,0.0//-3,5.5//float('inf'),-5.5//float('inf'),-5.5%float('inf')))
show(lambda: (divmod(-7,2),divmod(7,-2),divmod(-7.5,2),-7//2,-7%3,7%-3,(-2**70)//3,(-2**70)%-7))
show(lambda: (~1.5))
show(lambda: (~True))
show(lambda: (bool(),bool(0.0),bool('a'),bool([])))
show(lambda: (bool(1,2)))
show(lambda: (bool(x=1)))
show(lambda: ((-2**63)//-1,(-2**63)%-1))
show(lambda: (3 .__add__(1.5)))
show(lambda: ((3).__pow__(2,5)))

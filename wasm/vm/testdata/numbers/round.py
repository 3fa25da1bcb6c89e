"""round() of ints and floats."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (round(5,-1),round(15,-1),round(25,-1),round(-15,-1),round(2**70,-5),round(5,2),round(5,-100)))
show(lambda: (round(2.5),round(3.5),round(-2.5),round(2.675,2),round(1e300,-299),round(25.0,-1),round(1.5,None),round(1e16,3),round(1.7e308,-308)))
show(lambda: (round(float('nan')), ))
show(lambda: (round(float('inf'))))
show(lambda: (round(float('nan'),2)))
show(lambda: (round(1.5,2.0)))
show(lambda: (round(5,'x')))
show(lambda: (round(2.5),round(3.5),round(-2.5),round(0.5),round(-0.5),round(1.5)))
show(lambda: (round(2.675,2),round(1.005,2),round(1234.5678,-2),round(0.15,1),round(2.5,0),round(-1.55,1)))
show(lambda: (round(25.0,-1),round(35.0,-1),round(5.0,-1),round(15.0,-1),round(4.9,-1),round(-6.0,-1),round(49.0,-2),round(51.0,-2),round(50.0,-2),round(1e22,-22)))
show(lambda: (round(1e300,-299),round(1e16,3),round(1.5,None),round(1e-300,2),round(5e-324,400),round(1.0,-400)))
show(lambda: (round(True),round(True,-1),round(12345,-2),round(-12350,-2),round(10**30+5*10**9,-10)))

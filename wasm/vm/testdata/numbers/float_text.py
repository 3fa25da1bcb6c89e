"""float() of text, repr, hex."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (float(2**2000)))
show(lambda: (float('abc')))
show(lambda: (float('')))
show(lambda: (float(' 1_0.5e3 ')))
show(lambda: (float('1__0')))
show(lambda: (float('_1')))
show(lambda: (float('1_.0')))
show(lambda: (float('inf'),float('-Infinity'),float('+nan'),float('iNf'),float('infin')))
show(lambda: (float('\u0663.5')))
show(lambda: (float(b'1.5')))
show(lambda: (float(b'1.5x')))
show(lambda: (float([])))
show(lambda: (float(None)))
show(lambda: (float(1,2)))
show(lambda: (float(x=1)))
show(lambda: (float('1e999'),float('-1e-999')))
show(lambda: (float('.'),))
show(lambda: (float('1.'),float('.5'),float('1e5'),float('1e')))
show(lambda: (float('0x10')))
show(lambda: ((1.5).hex(),(0.0).hex(),(-0.1).hex(),float('inf').hex(),(5e-324).hex(),1e-310.hex()))
show(lambda: (float.fromhex('0x1.8p+1'),float.fromhex('1.8'),float.fromhex(' -0x.8p0 '),float.fromhex('nan'),float.fromhex('0x1p-1074'),float.fromhex('0x1p-1075'),float.fromhex('0x1.8p-1075')))
show(lambda: (float.fromhex('xyz')))
show(lambda: (float.fromhex('0x1p5000')))
show(lambda: ((0.1).as_integer_ratio(),(1e300).as_integer_ratio()==(int(1e300),1),(-0.5).as_integer_ratio()))
show(lambda: (float('inf').as_integer_ratio()))
show(lambda: (float('nan').as_integer_ratio()))
show(lambda: ((1.5).is_integer(),(2.0).is_integer(),float('inf').is_integer()))
show(lambda: (1.5.real,1.5.imag,1.5.conjugate()))
show(lambda: (float(1j)))
show(lambda: (repr(1e16),repr(1e15),repr(123456789012345678.0),repr(1e-4),repr(1e-5),repr(0.1),repr(1e22),repr(5e-324),repr(-0.0),repr(1.7976931348623157e308),repr(100000.0)))

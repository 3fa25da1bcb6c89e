"""format() of floats."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (format(5.0,'d')))
show(lambda: (format(5.0,'.')))
show(lambda: (format(5.0,'q')))
show(lambda: (format(-0.0,'z'),format(-0.001,'z.1f'),format(-0.0,'')))
show(lambda: (format(5.0,'.99999999999999999999f')))
show(lambda: (format(5.0,'.3000000000f')))
show(lambda: (format(3.14159,''),format(3.14159,'.2'),format(3.14159,'10'),format(3.0,'.1'),format(1e10,''),format(1e16,''),format(1234.5,'.2'),format(100000.0,'.3'),format(0.00001,'.3'),format(1e10,'.3n')))
show(lambda: (format(3.14159,'g'),format(3.0,'g'),format(3.0,'#g'),format(1e10,'g'),format(1e-5,'g'),format(123456789.0,'g'),format(3.0,'#.3'),format(3.0,'#'),format(3.0,'#.0f'),format(3.0,'#.0e'),format(3.0,'.0e')))
show(lambda: (format(3.5,'e'),format(3.5,'E'),format(3.5,'.3e'),format(1e100,'e'),format(1e-5,'e'),format(float('inf'),'F'),format(float('nan'),'f'),format(float('inf'),'010'),format(float('-inf'),'G'),format(float('nan'),'+')))
show(lambda: (format(0.5,'%'),format(0.12345,'.1%'),format(1e308,'%'),format(float('inf'),'%')))
show(lambda: (format(1234567.891,',.2f'),format(1234567.891,'_'),format(1234567.891,',' ),format(1e20,','),format(1234.5,'010,.1f'),format(-1234.5,'012,.1f'),format(1234567.0,',g'),format(12345678.0,',e')))
show(lambda: (format(1.5,'\x00<5')))
show(lambda: (format(float('1e400'),',')))
show(lambda: (format(1e6,'n'),format(1234567,'n')))
show(lambda: (format(3.5,'é')))
show(lambda: (format(3.14159,'.0'),format(1500.0,'.0'),format(0.0,'.0'),format(5e-324,'.0'),format(123.456,'.10'),format(5.0,'.17'),format(0.1,'.20f')))
show(lambda: (format(1.0,'.0%'),format(2.5,'.0f'),format(3.5,'.0f'),format(0.5,'.0f'),format(1e22,'f'),format(1.5e300,'.0f')[:20]))
show(lambda: (format(1e-7,'.10g'),format(1234567.0,'.3g'),format(1e5,'g'),format(1e6,'g'),format(999999.5,'g'),format(0.0,'g'),format(-0.0,'g'),format(0.0,'e')))

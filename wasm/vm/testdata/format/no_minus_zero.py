# The option z of a format: no minus before a zero, of complex numbers too.
for c in complex(0.0, -0.0), complex(-0.0, -0.0), complex(-0.0, 0.0), complex(-0.0, 1), complex(1, -0.0), complex(-0.0001, -0.0001), complex(0, -0.0001):
    for s in ('z', '-z8', '+z', ' z', 'z.1', 'z.3', 'z.1f', 'zg', 'z.0e', '+z.1f', 'z,', 'z.2g', '#z', '<z20', ''):
        try:
            print(c, repr(s), repr(format(c, s)))
        except Exception as e:
            print(c, s, e)
for x in -0.0, -0.0001, -1e-300, 0.0:
    for s in ('z', '-z8', '+z', ' z', 'z.1', 'z.3', 'z.1f', 'zg', 'z.0e', '+z.1f', 'z,', 'z.2g', '#z', 'z%', 'zn', 'z.0%', '020z.1f'):
        try:
            print(x, repr(s), repr(format(x, s)))
        except Exception as e:
            print(x, s, e)

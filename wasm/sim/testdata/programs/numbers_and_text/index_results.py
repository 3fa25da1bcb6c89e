import warnings, math, operator, struct, array, itertools, random
warnings.simplefilter('always')
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
def tr(n, f):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r = f()
        except Exception as e: r = type(e).__name__ + ' ' + str(e)
        print(n, r, [str(x.message)[:40] for x in w], [x.filename == __file__ for x in w])
for v in (True, 3.0, 'x'):
    i = I(v)
    for e in ["int('11', i)", "int(i)", "float(i)", "complex(i)", "(5).to_bytes(i, 'big')", "[1,2][i]", "'ab'[i]", "[1,2][i:]", "range(i)", "range(0, 5, i)", "bytes(i)", "bytearray(i)", "hex(i)", "bin(i)", "chr(i)", "round(1.25, i)", "round(12, i)", "math.comb(5, i)", "math.comb(i, 1)", "math.factorial(i)", "math.gcd(i, 2)", "math.isqrt(i)", "operator.index(i)", "'a' * i", "[1] * i", "'abc'.center(i)", "'abc'.ljust(i)", "'abc'.find('b', i)", "'a,b,c'.split(',', i)", "'abc'.replace('a', 'b', i)", "[1,2].pop(i)", "[1,2].index(2, i)", "[].insert(i, 1)", "slice(i).indices(5)", "slice(0,5).indices(i)", "'%d' % i", "'%c' % i", "'%x' % i", "'{:d}'.format(i)", "'%*d' % (i, 3)", "struct.pack('b', i)", "struct.pack('H', i)", "struct.pack('q', i)", "array.array('i', [i])", "list(itertools.islice([1,2,3], i))", "list(itertools.repeat(1, i))", "list(itertools.combinations([1,2], i))", "sum([1], i)", "divmod(5, i)", "pow(2, 3, i)", "bytes([i])", "bytearray(b'ab').append(i)", "b'abc'.find(i)", "i in b'abc'", "(1).__round__(i)", "int.from_bytes(i, 'big')", "enumerate([1], i).__next__()", "math.ldexp(1.0, i)", "math.floor(i)", "math.sqrt(i)", "bytearray(b'abc')[i]", "memoryview(b'abc')[i]", "'abc'.startswith('b', i)", "'a\tb'.expandtabs(i)", "chr(i)", "ord(i)", "abs(i)", "math.perm(5, i)", "math.prod([2], start=i)", "random.Random(1).getrandbits(i)", "(1).__lshift__(i)", "1 << i", "'abc'.zfill(i)", "sorted([1], reverse=i)", "print(end='', flush=i)", "complex(1, i)", "math.fsum([i])", "math.pow(i, 2)", "float.fromhex(i)", "math.nextafter(1.0, 2.0, steps=i)", "sum([i])", "b'abc'.hex(':', i)", "bytes.fromhex(i)"]:
        tr(e, lambda: eval(e))

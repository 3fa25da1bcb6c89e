from decimal import *
import itertools, random
r = random.Random(5)
vals = [Decimal(x) for x in '0 -0 1234.5 -1.5e10 1E+20 NaN -Infinity 0.00012 123456789.987654321 1e-7 -sNaN123 0E-10 0E+5 9.99'.split()]
def fmt():
    s = ''
    if r.random() < .4: s += r.choice(['<', '>', '^', '=', '*<', '*^', '0>', '-=', 'é>'])
    if r.random() < .3: s += r.choice('+- ')
    if r.random() < .1: s += 'z'
    if r.random() < .1: s += '#'
    if r.random() < .3: s += '0'
    if r.random() < .5: s += r.choice(['1', '5', '12', '20'])
    if r.random() < .3: s += r.choice(',_')
    if r.random() < .4: s += r.choice(['.0', '.1', '.3', '.10', '.', '.-1'])
    if r.random() < .8: s += r.choice('eEfFgGn%ds')
    return s
for i in range(300):
    f = fmt(); v = r.choice(vals)
    try: print(repr(f), v, repr(format(v, f)))
    except Exception as e: print(repr(f), v, type(e).__name__, e)

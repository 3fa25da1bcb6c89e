"""Generators that zip holds when it ends before them die with it, and those of islice at its end."""
def g(name):
    try: yield 1; yield 2; yield 3
    finally: print('fin', name)
def d(name):
    yield from g(name)
    yield 9
print([*zip([1], g('a'))])
print('1')
print([*zip([1], d('b'))])
print('2')
print(list(zip(d('c'), [1])))
print('3')
print([*zip(g('c1'), d('c2'))])
print('4')
def e(name):
    r = yield from g(name)
    try: yield 'r'
    finally: print('outer', name)
print([*zip(g('e1'), e('e2'))])
print('5')
x = list(zip(e('e3'), e('e4'), g('e5')))
print('6', x)
for a in zip(g('f1'), e('f2')): pass
print('7')
def h(name):
    yield 1
    yield from g(name)
print([*zip(range(2), h('h'))])
print('8')
print([*map(lambda a, b: a, [1], e('m'))])
print('9')
print(dict(zip('ab', e('z'))), sum(zip([1], e('y')), ()))
print('10')
class C:
    def __enter__(self): pass
    def __exit__(self, *a): print('exit', a[0])
def k(n):
    with C():
        for i in range(2):
            try: yield i
            finally: print('k fin', i)
        yield 'z'
print([*zip(k(1), e('q'))])
print('11')
def w(*a):
    r = yield from k(a)
    print('result', r)
    try: yield r
    finally: print('w fin')
print([*zip(k(1), w())])
print('12')
def s(x):
    with C():
        try: yield 1
        finally:
            print('s'); yield 'in finally'
    return 'end'
def t(*a):
    r = yield from s(a)
    print('result', r)
    try: yield r
    finally: print('t fin')
print([*zip(s(1), t())])
print('13')
try: print([*zip(s(1), t())])
except Exception as e: print(e)
print('14')
import itertools
kept = []
for over in (lambda x: itertools.islice(x, 2), lambda x: zip(x, [1]), lambda x: zip([1], x), lambda x: itertools.takewhile(lambda v: v < 2, x), itertools.chain):
    kept.append(over(g("kept")))
    print(len([a for a, _ in zip(kept[-1], range(2))]), "asked")
    print(next(kept[-1], "at its end"))
kept.clear()
print("end")
